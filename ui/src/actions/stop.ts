import type { Desk } from '../state/desk.svelte';
import { t } from '../words/words.svelte';
import { askDay, askGroup, askStatus } from './ask';
import { named, onStop, visiting, writing, type Action } from './action';
import { copy, cut, paste } from './clipboard';

/** What is done to the stop of the cursor, or to all that are chosen. */
export const stopActions: Action[] = [
  {
    id: 'add',
    section: 'stop',
    label: named('ui-add'),
    keys: ['Ctrl+n'],
    where: 'anywhere',
    at: 'visit',
    when: writing,
    perform: (desk) => {
      // New here: a person among the people, else a stop.
      if (desk.visit?.screen === 'people') desk.visit.people.add();
      else document.getElementById('quick')?.focus();
    },
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
    when: visiting,
    perform: (desk) => {
      if (desk.visit) desk.visit.sheet.menu = 'cell';
    },
  },
  {
    id: 'duration',
    section: 'stop',
    label: named('ui-change-duration'),
    keys: [],
    where: 'sheet',
    when: onStop,
    perform: (desk) => {
      const sheet = desk.visit?.sheet;
      if (sheet?.line?.kind !== 'stop') return;
      sheet.put(sheet.line.key, 'duration');
      sheet.edit();
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
    perform: (desk) => onStops(desk, pin),
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
    id: 'group',
    section: 'stop',
    label: named('ui-group-of'),
    keys: ['Ctrl+g'],
    where: 'outside-text',
    when: onStop,
    perform: askGroup,
  },
  {
    id: 'day-of',
    section: 'stop',
    label: named('ui-day-of'),
    keys: ['Ctrl+j'],
    where: 'outside-text',
    when: onStop,
    perform: askDay,
  },
  {
    id: 'status',
    section: 'stop',
    label: named('ui-status-of'),
    keys: [],
    where: 'outside-text',
    when: onStop,
    perform: askStatus,
  },
  {
    id: 'usual-margin',
    section: 'stop',
    label: named('ui-usual-margin'),
    keys: ['Ctrl+Shift+m'],
    where: 'sheet',
    when: onStop,
    perform: (desk) =>
      onStops(desk, (visit, stops) => visit.perform('gesture', { gesture: { do: 'usual_margins', stops } })),
  },
  {
    id: 'duplicate',
    section: 'stop',
    label: named('ui-duplicate'),
    keys: ['Ctrl+d'],
    where: 'sheet',
    when: onStop,
    perform: (desk) =>
      onStops(desk, (visit, stops) => visit.perform('gesture', { gesture: { do: 'duplicate', stops } })),
  },
  {
    id: 'cut',
    section: 'stop',
    label: named('ui-cut'),
    keys: ['Ctrl+x'],
    where: 'sheet',
    when: onStop,
    perform: cut,
  },
  {
    id: 'copy',
    section: 'stop',
    label: named('ui-copy'),
    keys: ['Ctrl+c'],
    where: 'sheet',
    when: (desk) => (desk.visit?.sheet.stops.length ?? 0) > 0,
    perform: copy,
  },
  {
    id: 'paste',
    section: 'stop',
    label: named('ui-paste'),
    keys: ['Ctrl+v'],
    where: 'native',
    when: (desk) => writing(desk) && desk.clip !== '',
    perform: (desk) => paste(desk, desk.clip),
  },
  {
    id: 'remove',
    section: 'stop',
    label: named('ui-remove'),
    keys: ['Delete'],
    where: 'sheet',
    when: (desk) => writing(desk) && desk.visit?.sheet.line !== undefined,
    perform: remove,
  },
];

/** Those that the menu of a stop shows. */
export const stopMenu = stopActions.filter((each) => each.id !== 'add' && each.id !== 'menu');

type Visit = NonNullable<Desk['visit']>;

/** Does it to the stops that are meant, and keeps the keyboard in the sheet. */
async function onStops(desk: Desk, job: (visit: Visit, stops: string[]) => Promise<unknown>): Promise<void> {
  const visit = desk.visit;
  const stops = visit?.sheet.stops ?? [];
  if (!visit || stops.length === 0) return;
  await job(visit, stops);
  visit.sheet.grab();
}

/** One: the two exchange. Several: all fixed, or all following where they are fixed already. */
async function pin(visit: Visit, stops: string[]): Promise<void> {
  const [only] = stops;
  if (stops.length === 1 && only) {
    await visit.perform('toggle_pin', { stop: only });
    return;
  }
  const fixed = visit.sheet.lines.every(
    (line) =>
      line.kind !== 'stop' ||
      !stops.includes(line.row.id) ||
      line.row.timing === 'start_fixed' ||
      line.row.timing === 'end_fixed',
  );
  const text = fixed ? 'follows' : 'start_fixed';
  await visit.perform('gesture', { gesture: { do: 'fill', stops, cell: 'timing', text } });
}

/** Removes the stops that are meant; on a move or a margin, that one. */
async function remove(desk: Desk): Promise<void> {
  const visit = desk.visit;
  const line = visit?.sheet.line;
  if (!visit || !line) return;
  if (visit.sheet.several === 0 && line.kind === 'leg') {
    const { from, to, group } = line.row;
    await visit.perform('edit_leg', { from, to, group, text: '' });
  } else if (visit.sheet.several === 0 && line.kind === 'margin') {
    await visit.perform('edit_margin', { before: line.row.before, group: line.row.group, text: '' });
  } else {
    const stops = visit.sheet.stops;
    await visit.perform('gesture', { gesture: { do: 'remove', stops, cut: false } });
  }
  visit.sheet.grab();
}

/** Why a stop cannot be moved in the order of its day; null where it can. */
export function heldBy(visit: Visit, stops: readonly string[]): string | null {
  const rows = visit.sheet.lines.flatMap((line) =>
    line.kind === 'stop' && stops.includes(line.row.id) ? [line.row] : [],
  );
  const fixed = rows.find((row) => row.timing === 'start_fixed' || row.timing === 'end_fixed');
  const floats = rows.some((row) => row.timing !== 'start_fixed' && row.timing !== 'end_fixed');
  if (!fixed || floats) return null;
  return t('ui-pin-stays', { hour: fixed.timing === 'end_fixed' ? fixed.end : fixed.hour });
}

/** Moves stops by one place. A fixed hour stays where it is, and says why. */
async function move(desk: Desk, down: boolean): Promise<void> {
  await onStops(desk, async (visit, stops) => {
    const held = heldBy(visit, stops);
    if (held) visit.say(held, 'refused');
    else await visit.perform('gesture', { gesture: { do: 'step', stops, down } });
  });
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
  const chosen = { timing: null, group: sheet.stop?.group ?? null, place: null };
  const done = await visit.perform('add_stop', { day: day.date, after, text: t('ui-new-stop'), chosen });
  const added = visit.snapshot.focus;
  if (!done || !added) return;
  desk.panes.uncover();
  sheet.one();
  // A stop can only be added behind another one: the first of the day then goes up by one.
  if (first) await visit.perform('gesture', { gesture: { do: 'step', stops: [added], down: false } });
  visit.goTo(added);
  sheet.edit();
}
