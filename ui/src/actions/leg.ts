import { stopOf, type Line } from '../agenda/lines';
import type { Desk } from '../state/desk.svelte';
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
];

type Leg = Pick<Extract<Line, { kind: 'leg' }>['row'], 'from' | 'to' | 'group'>;

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
  const key = `leg ${from} ${to} ${group ?? ''}`;
  const isThere = visit.sheet.lines.some((line) => line.key === key);
  if (!isThere && !(await visit.perform('edit_leg', { from, to, group, text: '?' }))) return;
  visit.sheet.put(key, 'duration');
  visit.sheet.edit();
}
