import { stopOf, type Line } from '../agenda/lines';
import type { MoveMeans } from '../generated/api';
import type { CallFailed } from '../host/host';
import type { Desk } from '../state/desk.svelte';
import type { OpenVisit } from '../state/visit.svelte';
import { t } from '../words/words.svelte';
import { named, writing, type Action } from './action';

/** The move to a stop: it has a row of its own once it is known that there is one. */
export const legActions: Action[] = [
  {
    id: 'leg',
    section: 'stop',
    label: named('ui-leg-give'),
    keys: ['Ctrl+m'],
    where: 'sheet',
    when: (desk) => writing(desk) && legTo(desk) !== null,
    perform: giveLeg,
  },
  {
    id: 'means',
    section: 'stop',
    label: named('ui-means'),
    keys: [],
    where: 'anywhere',
    when: (desk) => writing(desk) && legTo(desk) !== null,
    perform: askMeans,
  },
];

export type Leg = Pick<Extract<Line, { kind: 'leg' }>['row'], 'from' | 'to' | 'group'>;

/** The move by which one comes to the stop of the cursor; null where none does, or several groups do. */
function legTo(desk: Desk): Leg | null {
  const sheet = desk.visit?.sheet;
  const line = sheet?.line;
  if (!sheet || !line) return null;
  if (line.kind === 'leg') return line.row;
  const to = stopOf(line);
  const at = sheet.lines.findIndex((each) => each.kind === 'stop' && each.row.id === to);
  const here = sheet.lines[at]?.branch ?? null;
  const lane = (each: Line): boolean =>
    each.branch === null || (each.branch.split === here?.split && each.branch.lane === here.lane);
  const before = sheet.lines.slice(0, at).filter((each) => each.kind === 'stop');
  const from = before.findLast(lane);
  // Where groups meet, each has its own way there.
  if (from?.kind !== 'stop' || (here === null && from !== before.at(-1))) return null;
  return { from: from.row.id, to, group: groupOf(desk, to) };
}

/** The group in whose line a stop stands; null outside of a split. */
function groupOf(desk: Desk, stop: string): string | null {
  const branches = desk.visit?.day?.rows.flatMap((row) => (row.kind === 'split' ? row.branches : [])) ?? [];
  const found = branches.find(({ rows }) => rows.some((row) => row.kind === 'stop' && row.id === stop));
  return found?.group ?? null;
}

/** Opens its minutes; a move that was not there yet is one whose minutes are not known. */
async function giveLeg(desk: Desk): Promise<void> {
  const visit = desk.visit;
  const leg = legTo(desk);
  if (!visit || !leg) return;
  const { from, to, group } = leg;
  const key = keyOf(leg);
  const isThere = visit.sheet.lines.some((line) => line.key === key);
  if (!isThere && !(await visit.perform('edit_leg', { from, to, group, text: '?' }))) return;
  visit.sheet.put(key, 'duration');
  visit.sheet.edit();
}

/** By which means the move is made; one that was not there yet is one whose minutes are not known. */
function askMeans(desk: Desk): void {
  const visit = desk.visit;
  const leg = legTo(desk);
  if (!visit || !leg) return;
  const there = visit.sheet.lines.find((each) => each.key === keyOf(leg));
  const now = there?.kind === 'leg' ? there.row.means : 'car';
  visit.ask.open({
    label: t('ui-means'),
    answers: means().map((each) => ({ ...each, ...(each.id === now ? { detail: t('ui-now') } : {}) })),
    answer: (chosen) => setMeans(visit, leg, chosen),
  });
}

/** How a move can be made. */
export function means(): { id: MoveMeans; name: string }[] {
  return [
    { id: 'car', name: t('ui-means-car') },
    { id: 'walk', name: t('ui-means-walk') },
    { id: 'coach', name: t('ui-means-coach') },
  ];
}

/** Makes a move by other means; what is none of them changes nothing. */
export async function setMeans(visit: OpenVisit, leg: Leg, chosen: string): Promise<CallFailed | null> {
  const found = means().find((each) => each.id === chosen);
  const { from, to, group } = leg;
  return found ? visit.edit('set_means', { from, to, group, means: found.id }) : null;
}

function keyOf({ from, to, group }: Leg): string {
  return `leg ${from} ${to} ${group ?? ''}`;
}
