import type { Snapshot } from '../generated/api';

/** The first conflict that was not there before, unless the gesture's own sentence tells it. */
export function newConflict(before: Snapshot, next: Snapshot): string | null {
  const known = new Set(before.problems.map((problem) => problem.code + problem.headline));
  const fresh = next.problems.find(
    (problem) => problem.severity === 'blocking' && !known.has(problem.code + problem.headline),
  );
  return fresh && !next.announce?.includes(fresh.headline) ? fresh.headline : null;
}
