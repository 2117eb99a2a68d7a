import type { Desk } from '../state/desk.svelte';
import { t } from '../words/words.svelte';
import { named, visiting, writing, type Action } from './action';

const onDay = (desk: Desk): boolean => writing(desk) && desk.visit?.day !== undefined;

/** Days of the visit, and how they are drawn. */
export const dayActions: Action[] = [
  {
    id: 'day-add',
    section: 'visit',
    label: named('ui-day-add'),
    keys: [],
    where: 'anywhere',
    when: writing,
    perform: (desk) => {
      const visit = desk.visit;
      visit?.ask.open({
        label: t('ui-day-add'),
        example: t('ui-day-example'),
        answers: [{ id: '', name: t('ui-day-following') }],
        other: (text) => t('ui-day-new', { text }),
        answer: async (text) => {
          const before = new Set(visit.snapshot.days.map((day) => day.date));
          const failed = await visit.edit('gesture', { gesture: { do: 'add_day', text } });
          const added = visit.snapshot.days.find((day) => !before.has(day.date));
          if (added) visit.showDay(added.date);
          return failed;
        },
      });
    },
  },
  {
    id: 'day-move',
    section: 'visit',
    label: named('ui-day-move'),
    keys: [],
    where: 'anywhere',
    when: onDay,
    perform: (desk) => {
      const visit = desk.visit;
      const day = visit?.day?.date;
      if (!visit || !day) return;
      visit.ask.open({
        label: t('ui-day-move'),
        example: t('ui-day-example'),
        answers: [],
        other: (text) => t('ui-day-new', { text }),
        answer: async (text) => {
          const before = new Set(visit.snapshot.days.map((each) => each.date));
          const failed = await visit.edit('gesture', { gesture: { do: 'move_day', day, text } });
          const moved = visit.snapshot.days.find((each) => !before.has(each.date));
          if (moved) visit.date = moved.date;
          return failed;
        },
      });
    },
  },
  {
    id: 'day-remove',
    section: 'visit',
    label: named('ui-day-remove'),
    keys: [],
    where: 'anywhere',
    when: (desk) => onDay(desk) && (desk.visit?.snapshot.days.length ?? 0) > 1,
    perform: async (desk) => {
      const day = desk.visit?.day?.date;
      if (day) await desk.visit?.perform('gesture', { gesture: { do: 'remove_day', day } });
    },
  },
  {
    id: 'days-all',
    section: 'look',
    label: named('ui-days-all'),
    keys: [],
    where: 'anywhere',
    when: (desk) => (desk.visit?.shown.days.length ?? 0) > 1 && !desk.visit?.every,
    perform: (desk) => desk.visit?.showAll(),
  },
  {
    id: 'list',
    section: 'look',
    label: named('ui-form-list'),
    keys: [],
    where: 'anywhere',
    when: (desk) => visiting(desk) && desk.visit?.form !== 'list',
    perform: (desk) => form(desk, 'list'),
  },
  {
    id: 'grid',
    section: 'look',
    label: named('ui-form-grid'),
    keys: [],
    where: 'anywhere',
    when: (desk) => visiting(desk) && desk.visit?.form !== 'grid',
    perform: (desk) => form(desk, 'grid'),
  },
];

function form(desk: Desk, form: 'list' | 'grid'): void {
  if (!desk.visit) return;
  desk.visit.form = form;
  desk.visit.sheet.grab();
}
