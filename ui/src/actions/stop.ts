import type { Desk } from '../state/desk.svelte';
import { t } from '../words/words.svelte';
import { named, onStop, writing, type Action } from './action';

/** What is done to the stop of the cursor. */
export const stopActions: Action[] = [
  {
    id: 'add',
    section: 'stop',
    label: named('ui-add'),
    keys: ['Ctrl+n'],
    where: 'anywhere',
    at: 'visit',
    when: writing,
    perform: () => document.getElementById('quick')?.focus(),
  },
  {
    id: 'add-after',
    section: 'stop',
    label: named('ui-add-after'),
    keys: ['Ctrl+Enter'],
    where: 'sheet',
    when: writing,
    perform: (desk) => addBeside(desk, 'after'),
  },
  {
    id: 'add-before',
    section: 'stop',
    label: named('ui-add-before'),
    keys: ['Ctrl+Shift+Enter'],
    where: 'sheet',
    when: writing,
    perform: (desk) => addBeside(desk, 'before'),
  },
  {
    id: 'edit',
    section: 'stop',
    label: named('ui-edit-cell'),
    keys: ['Enter', 'F2'],
    where: 'sheet',
    when: writing,
    perform: async (desk) => {
      const sheet = desk.visit?.sheet;
      const missed = sheet?.line?.kind === 'margin' && sheet.line.row.missing > 0;
      const conflict = missed && sheet.column === 'title' ? conflictOf(desk) : undefined;
      // On the words of a missed margin Enter repairs; its wanted minutes are one cell to the left.
      if (conflict) await desk.repair(conflict);
      else sheet?.edit();
    },
  },
  {
    id: 'menu',
    section: 'stop',
    label: named('ui-row-menu'),
    keys: ['Shift+F10', 'ContextMenu'],
    where: 'sheet',
    when: writing,
    perform: (desk) => {
      if (desk.visit) desk.visit.sheet.menu = 'cell';
    },
  },
  {
    id: 'shift',
    section: 'stop',
    label: named('ui-shift'),
    keys: ['Ctrl+t'],
    where: 'outside-text',
    when: onStop,
    perform: (desk) => {
      desk.panes.uncover();
      desk.visit?.sheet.shift();
    },
  },
  {
    id: 'pin',
    section: 'stop',
    label: named('ui-pin'),
    keys: ['Ctrl+l'],
    where: 'outside-text',
    when: onStop,
    perform: (desk) => onCurrent(desk, (visit, stop) => visit.perform('toggle_pin', { stop })),
  },
  {
    id: 'up',
    section: 'stop',
    label: named('ui-move-up'),
    keys: ['Alt+ArrowUp'],
    where: 'sheet',
    when: onStop,
    perform: (desk) => move(desk, false),
  },
  {
    id: 'down',
    section: 'stop',
    label: named('ui-move-down'),
    keys: ['Alt+ArrowDown'],
    where: 'sheet',
    when: onStop,
    perform: (desk) => move(desk, true),
  },
  {
    id: 'remove',
    section: 'stop',
    label: named('ui-remove'),
    keys: ['Delete'],
    where: 'sheet',
    when: onStop,
    perform: (desk) => onCurrent(desk, (visit, stop) => visit.perform('remove_stop', { stop })),
  },
];

/** Those that the menu of a stop shows. */
export const stopMenu = stopActions.filter((each) => each.id !== 'add' && each.id !== 'menu');

type Visit = NonNullable<Desk['visit']>;

/** Does it to the stop of the cursor, and keeps the keyboard in the sheet. */
async function onCurrent(desk: Desk, job: (visit: Visit, stop: string) => Promise<unknown>): Promise<void> {
  const visit = desk.visit;
  const line = visit?.sheet.line;
  if (!visit || line?.kind !== 'stop') return;
  await job(visit, line.row.id);
  visit.sheet.grab();
}

/** Moves the stop of the cursor by one place. A fixed hour stays where it is, and says why. */
async function move(desk: Desk, down: boolean): Promise<void> {
  const row = desk.visit?.sheet.stop;
  if (row && (row.timing === 'start_fixed' || row.timing === 'end_fixed')) {
    desk.visit?.say(t('ui-pin-stays', { hour: row.timing === 'end_fixed' ? row.end : row.hour }), 'refused');
    return;
  }
  await onCurrent(desk, (visit, stop) => visit.perform('move_stop', { stop, down }));
}

/** The conflict that names the stop of the cursor. */
export function conflictOf(desk: Desk) {
  const visit = desk.visit;
  const stop = visit?.sheet.stop?.id;
  return visit?.snapshot.problems.find((each) => each.repairable && stop && each.stops.includes(stop));
}

/** Adds a stop beside the cursor and opens its title. */
async function addBeside(desk: Desk, side: 'after' | 'before'): Promise<void> {
  const visit = desk.visit;
  if (!visit?.day) return;
  const { sheet, day } = visit;
  const stops = sheet.lines.flatMap((line) => (line.kind === 'stop' ? [line.row.id] : []));
  const at = stops.indexOf(sheet.stop?.id ?? '');
  const first = side === 'before' && at === 0;
  const after = stops[side === 'after' || first ? at : at - 1] ?? null;
  const done = await visit.perform('add_stop', { day: day.date, after, text: t('ui-new-stop') });
  const added = visit.snapshot.focus;
  if (!done || !added) return;
  desk.panes.uncover();
  // A stop can only be added behind another one: the first of the day then goes up by one.
  if (first) await visit.perform('move_stop', { stop: added, down: false });
  visit.goTo(added);
  sheet.edit();
}
