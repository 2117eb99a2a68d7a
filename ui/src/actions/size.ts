import type { Desk } from '../state/desk.svelte';
import { always, named, visiting, type Action } from './action';

/** How much of the screen the window takes, and which of its parts are shown. */
export const sizeActions: Action[] = [
  {
    id: 'full-screen',
    section: 'look',
    label: named('ui-full-screen'),
    keys: ['F11'],
    where: 'anywhere',
    when: always,
    perform: async (desk) => {
      await desk.host.call('full_screen', {});
    },
  },
  {
    id: 'fold-stop',
    section: 'look',
    label: named('ui-fold-stop'),
    keys: [],
    where: 'anywhere',
    when: visiting,
    perform: (desk) => fold(desk, 'stop'),
  },
  {
    id: 'fold-paper',
    section: 'look',
    label: named('ui-fold-paper'),
    keys: [],
    where: 'anywhere',
    when: visiting,
    perform: (desk) => fold(desk, 'paper'),
  },
  {
    id: 'fold-problems',
    section: 'look',
    label: named('ui-fold-problems'),
    keys: [],
    where: 'anywhere',
    when: visiting,
    perform: (desk) => desk.panes.foldProblems(),
  },
];

/** A pane that goes away gives the keyboard back to the sheet. */
function fold(desk: Desk, pane: 'stop' | 'paper'): void {
  desk.panes.fold(pane);
  if (!desk.panes.has(pane)) desk.visit?.sheet.grab();
}
