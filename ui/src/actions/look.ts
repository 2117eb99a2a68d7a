import { visitScreens } from '../screens/names';
import type { Desk } from '../state/desk.svelte';
import { t } from '../words/words.svelte';
import { always, named, visiting, type Action } from './action';

/** Ways to look at things and to go from one to the next. */
export const lookActions: Action[] = [
  {
    id: 'palette',
    section: 'look',
    label: named('ui-search'),
    keys: ['Ctrl+k'],
    where: 'anywhere',
    when: always,
    perform: (desk) => desk.showPalette(),
  },
  {
    id: 'find',
    section: 'look',
    label: named('ui-find-stop'),
    keys: ['Ctrl+f'],
    where: 'anywhere',
    at: 'visit',
    when: visiting,
    perform: (desk) => desk.palette.show(true),
  },
  {
    id: 'problem',
    section: 'look',
    label: named('ui-next-problem'),
    keys: ['F8'],
    where: 'anywhere',
    when: troubled,
    perform: (desk) => toProblem(desk, 1),
  },
  {
    id: 'problem-before',
    section: 'look',
    label: named('ui-former-problem'),
    keys: ['Shift+F8'],
    where: 'anywhere',
    when: troubled,
    perform: (desk) => toProblem(desk, -1),
  },
  {
    id: 'pane',
    section: 'look',
    label: named('ui-next-pane'),
    keys: ['F6'],
    where: 'anywhere',
    when: always,
    perform: () => toPane(1),
  },
  {
    id: 'pane-before',
    section: 'look',
    label: named('ui-former-pane'),
    keys: ['Shift+F6'],
    where: 'anywhere',
    when: always,
    perform: () => toPane(-1),
  },
  {
    id: 'stop',
    section: 'look',
    label: named('ui-show-stop'),
    keys: [],
    where: 'anywhere',
    when: visiting,
    perform: (desk) => toThePane(desk, 'stop'),
  },
  {
    id: 'paper',
    section: 'look',
    label: named('ui-show-paper'),
    keys: ['Ctrl+p'],
    where: 'anywhere',
    when: visiting,
    perform: (desk) => toThePane(desk, 'paper'),
  },
  {
    id: 'print',
    section: 'look',
    label: named('ui-print'),
    keys: [],
    where: 'anywhere',
    when: (desk) => visiting(desk) && desk.visit?.paper.sheet !== undefined,
    perform: (desk) =>
      desk.visit ? desk.printSheet(desk.visit.paper.name, desk.visit.paper.chosen) : undefined,
  },
  {
    id: 'export-paper',
    section: 'look',
    label: named('ui-export-paper'),
    keys: [],
    where: 'anywhere',
    when: (desk) => visiting(desk) && desk.visit?.paper.sheet !== undefined,
    perform: (desk) =>
      desk.visit ? desk.exportSheet(desk.visit.paper.name, desk.visit.paper.chosen) : undefined,
  },
  {
    id: 'export-paper-document',
    section: 'look',
    label: named('ui-export-paper-document'),
    keys: [],
    where: 'anywhere',
    when: (desk) => visiting(desk) && desk.visit?.paper.sheet?.document === true,
    perform: (desk) =>
      desk.visit ? desk.exportSheet(desk.visit.paper.name, desk.visit.paper.chosen, 'docx') : undefined,
  },
  {
    id: 'day',
    section: 'look',
    label: named('ui-next-day'),
    keys: ['Alt+PageDown'],
    where: 'anywhere',
    when: severalDays,
    perform: (desk) => toDay(desk, 1),
  },
  {
    id: 'day-before',
    section: 'look',
    label: named('ui-former-day'),
    keys: ['Alt+PageUp'],
    where: 'anywhere',
    when: severalDays,
    perform: (desk) => toDay(desk, -1),
  },
  {
    id: 'screen',
    section: 'look',
    label: named('ui-next-screen'),
    keys: ['Ctrl+PageDown'],
    where: 'anywhere',
    when: severalScreens,
    perform: (desk) => toScreen(desk, 1),
  },
  {
    id: 'screen-before',
    section: 'look',
    label: named('ui-former-screen'),
    keys: ['Ctrl+PageUp'],
    where: 'anywhere',
    when: severalScreens,
    perform: (desk) => toScreen(desk, -1),
  },
  {
    id: 'keys',
    section: 'look',
    label: named('ui-keys'),
    keys: ['F1'],
    where: 'anywhere',
    when: always,
    perform: (desk) => {
      desk.keys = true;
    },
  },
];

function troubled(desk: Desk): boolean {
  return (desk.visit?.snapshot.problems.length ?? 0) > 0;
}

function severalDays(desk: Desk): boolean {
  return (desk.visit?.shown.days.length ?? 0) > 1;
}

function severalScreens(desk: Desk): boolean {
  return visiting(desk) && visitScreens.length > 1;
}

/** Goes round the screens of the visit. */
function toScreen(desk: Desk, by: number): void {
  const visit = desk.visit;
  if (!visit) return;
  const here = visitScreens.findIndex((each) => Object.is(each.id, visit.screen));
  const next = visitScreens[(here + by + visitScreens.length) % visitScreens.length];
  if (!next) return;
  visit.screen = next.id;
  desk.announcer.say(t(next.label));
}

/** Goes round the problems, from the one that was gone to last. */
async function toProblem(desk: Desk, by: number): Promise<void> {
  const problems = desk.visit?.snapshot.problems ?? [];
  const from = problems.findIndex((problem) => problem === desk.lastProblem);
  const at = from < 0 ? (by > 0 ? 0 : problems.length - 1) : (from + by + problems.length) % problems.length;
  const next = problems[at];
  if (next) await desk.goTo(next);
}

function toDay(desk: Desk, by: number): void {
  const visit = desk.visit;
  if (!visit) return;
  const days = visit.shown.days;
  const next = days[days.findIndex((day) => day === visit.day) + by];
  if (!next) return;
  visit.showDay(next.date);
  visit.sheet.grab();
  desk.announcer.say(next.label);
}

/** The parts of the screen between which F6 goes, in the order of the page. */
function toPane(by: number): void {
  const panes = [...document.querySelectorAll<HTMLElement>('[data-pane]')].filter((pane) => first(pane));
  const here = panes.findIndex((pane) => pane.contains(document.activeElement));
  const next = panes[(here + by + panes.length) % panes.length];
  if (next) first(next)?.focus();
}

function first(pane: HTMLElement): HTMLElement | null {
  return pane.querySelector<HTMLElement>(
    '[tabindex="0"]:not([role="separator"]), input:not([disabled]), button:not([disabled]):not([tabindex="-1"])',
  );
}

/** Shows a pane and takes the keyboard there. */
export function toThePane(desk: Desk, pane: 'stop' | 'paper'): void {
  desk.panes.show(pane);
  // The pane is drawn first, then takes the keyboard.
  requestAnimationFrame(() => {
    const found = document.querySelector<HTMLElement>(`[data-pane="${pane}"]`);
    if (found) first(found)?.focus();
  });
}
