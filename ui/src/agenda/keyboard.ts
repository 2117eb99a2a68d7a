import { matches } from '../actions/keys';
import type { Desk } from '../state/desk.svelte';
import type { RunSheet } from '../state/sheet.svelte';
import type { OpenVisit } from '../state/visit.svelte';
import type { Label } from '../words/words.svelte';

/** A way to move in the run sheet; the list of keys (F1) shows the same table. */
export interface Motion {
  keys: readonly string[];
  label: Label;
  move: (sheet: RunSheet, key: string) => void;
}

/** A page of rows, for the keys that jump. */
const many = 10;

export const motions: readonly Motion[] = [
  {
    keys: ['ArrowUp', 'ArrowDown'],
    label: 'ui-move-row',
    move: (sheet, key) => sheet.rows(key === 'ArrowUp' ? -1 : 1),
  },
  {
    keys: ['ArrowLeft', 'ArrowRight'],
    label: 'ui-move-cell',
    move: (sheet, key) => sheet.cells(key === 'ArrowLeft' ? -1 : 1),
  },
  {
    keys: ['Home', 'End'],
    label: 'ui-move-ends',
    move: (sheet, key) => sheet.cells(key === 'Home' ? -Infinity : Infinity),
  },
  {
    keys: ['Ctrl+Home', 'Ctrl+End'],
    label: 'ui-move-day-ends',
    move: (sheet, key) => sheet.rows(key === 'Home' ? -Infinity : Infinity),
  },
  {
    keys: ['PageUp', 'PageDown'],
    label: 'ui-move-many',
    move: (sheet, key) => sheet.rows(key === 'PageUp' ? -many : many),
  },
  {
    keys: ['Ctrl+ArrowLeft', 'Ctrl+ArrowRight'],
    label: 'ui-move-group',
    move: (sheet, key) => sheet.lanes(key === 'ArrowLeft' ? -1 : 1),
  },
  {
    keys: ['Shift+ArrowUp', 'Shift+ArrowDown'],
    label: 'ui-move-extend',
    move: (sheet, key) => sheet.extend(key === 'ArrowUp' ? -1 : 1),
  },
  { keys: ['Ctrl+Space'], label: 'ui-move-add', move: (sheet) => sheet.toggle() },
  { keys: ['Ctrl+a'], label: 'ui-move-all', move: (sheet) => sheet.all() },
  { keys: ['Escape'], label: 'ui-move-one', move: (sheet) => sheet.one() },
];

/** What the run sheet does with a key that no action has taken: it moves, or begins to type. */
export function keydownOf(desk: Desk, visit: OpenVisit): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.target instanceof HTMLInputElement || event.isComposing || event.defaultPrevented) return;
    const sheet = visit.sheet;
    if (event.key === 'Escape') {
      // One step at a time: what lies over the sheet, what is looked at, what is chosen.
      if (desk.panes.uncover()) event.preventDefault();
      else if (visit.repairs.problem) visit.repairs.close();
      else if (!sheet.one()) return;
      event.preventDefault();
      return;
    }
    const motion = motions.find((each) => each.keys.some((key) => matches(key, event)));
    if (motion) {
      event.preventDefault();
      motion.move(sheet, event.key);
      return;
    }
    const typed =
      event.key.length === 1 && event.key !== ' ' && !event.ctrlKey && !event.metaKey && !event.altKey;
    if (typed && sheet.edit(event.key)) event.preventDefault();
  };
}
