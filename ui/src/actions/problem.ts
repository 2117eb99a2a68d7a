import type { Problem } from '../generated/api';
import type { Desk } from '../state/desk.svelte';
import type { OpenVisit } from '../state/visit.svelte';
import { t } from '../words/words.svelte';

/** Asks why a problem may stand; with a reason it is quiet until its minutes grow. */
export function askReason(desk: Desk, problem: Problem): void {
  const visit = desk.visit;
  const [stop] = problem.stops;
  if (!visit || !stop) return;
  const { code, about } = problem;
  visit.ask.open({
    label: t('ui-accept-reason'),
    example: t('ui-accept-example'),
    answers: [],
    answer: (reason) => visit.edit('accept_problem', { stop, code, about, reason }),
  });
}

/** Puts an accepted problem back among those to be looked at. */
export async function reopen(desk: Desk, problem: Problem): Promise<void> {
  const [stop] = problem.stops;
  const { code, about } = problem;
  if (stop) await desk.visit?.perform('accept_problem', { stop, code, about, reason: null });
}

/** What opens the minutes that a problem asks for: those of an unknown move or of a stop; null where it asks for none. */
export function toMinutes(visit: OpenVisit, problem: Problem): (() => void) | null {
  const [from, to] = problem.stops;
  const key =
    problem.code === 'leg_unknown' && from && to
      ? (line: { key: string }) => line.key.startsWith(`leg ${from} ${to} `)
      : problem.code === 'duration_unknown' && from
        ? (line: { key: string }) => line.key === `stop ${from}`
        : null;
  if (!key || !from) return null;
  return () => {
    visit.show(from);
    const line = visit.sheet.lines.find(key);
    if (!line) return;
    visit.sheet.one();
    visit.sheet.put(line.key, 'duration');
    visit.sheet.edit();
  };
}
