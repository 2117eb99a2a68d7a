import type { Desk } from '../state/desk.svelte';
import { named, onStop, writing, type Action } from './action';

/** What is asked of the planner. */
export const proposalActions: Action[] = [
  {
    id: 'suggest',
    section: 'visit',
    label: named('ui-suggest'),
    keys: ['F9'],
    where: 'anywhere',
    when: (desk) => writing(desk) && desk.visit?.day !== undefined,
    perform: (desk) => desk.visit?.proposing.suggest(),
  },
  {
    id: 'spread',
    section: 'stop',
    label: named('ui-spread'),
    keys: ['Shift+F9'],
    where: 'anywhere',
    when: onStop,
    perform: (desk) => ofStop(desk, (stop) => desk.visit?.proposing.askSpread(stop)),
  },
  {
    id: 'why-not',
    section: 'stop',
    label: named('ui-why-not'),
    keys: ['Ctrl+F9'],
    where: 'anywhere',
    when: onStop,
    perform: (desk) => ofStop(desk, (stop) => desk.visit?.proposing.tell('why_not', stop)),
  },
  {
    id: 'lateness',
    section: 'stop',
    label: named('ui-lateness'),
    keys: ['Ctrl+e'],
    where: 'anywhere',
    when: onStop,
    perform: (desk) => ofStop(desk, (stop) => desk.visit?.proposing.tell('lateness', stop)),
  },
  {
    id: 'situate',
    section: 'visit',
    label: named('ui-situate'),
    keys: [],
    where: 'anywhere',
    when: writing,
    perform: async (desk) => {
      await desk.visit?.perform('situate', {});
    },
  },
  {
    id: 'read-roads',
    section: 'visit',
    label: named('ui-roads-read'),
    keys: [],
    where: 'anywhere',
    when: writing,
    perform: async (desk) => {
      await desk.visit?.perform('read_roads', {});
    },
  },
  {
    id: 'ask-routes',
    section: 'visit',
    label: named('ui-routes-ask'),
    keys: [],
    where: 'anywhere',
    when: writing,
    perform: (desk) => desk.visit?.proposing.askRoutes(),
  },
];

/** Those that belong to the menu of a stop. */
export const proposalMenu = proposalActions.filter((each) => each.section === 'stop');

function ofStop(desk: Desk, ask: (stop: string) => Promise<void> | undefined): Promise<void> | undefined {
  const line = desk.visit?.sheet.line;
  return line?.kind === 'stop' ? ask(line.row.id) : undefined;
}
