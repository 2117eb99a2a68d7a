import type { Trial } from '../../generated/api';
import { change, type Plan } from './day';
import { done, edited, titleOf, withLine } from './edits';
import type { FakeVisit } from './visit';

/** What an edit would make of the invented visit, and what it is called. */
export function tried(visit: FakeVisit, trial: Trial): { plan: Plan; what: string } {
  const { plan } = visit;
  switch (trial.try) {
    case 'cell': {
      const { stop, cell, text } = trial;
      return { plan: edited(plan, stop, cell, text), what: `${titleOf(plan, stop)} : ${text}` };
    }
    case 'gesture': {
      const { plan: next, said } = done(plan, trial.gesture, '…');
      return { plan: next, what: said };
    }
    case 'line': {
      const { plan: next, title } = withLine(plan, trial.text, null, '…');
      return { plan: next, what: `Étape ajoutée : ${title}` };
    }
    case 'repair':
    case 'offer': {
      const { plan: next, proposal } = visit.repaired(trial.rank);
      return { plan: next, what: `Réparation : ${proposal.title}` };
    }
    case 'spread':
      return { plan: change(plan, 'b', { minutes: 45 }), what: 'Minutes réparties' };
  }
}
