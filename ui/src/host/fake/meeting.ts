import type { Calls, Snapshot } from '../../generated/api';
import { CallFailed } from '../host';
import { added, attend, company, decided, placed, view, type Company } from './people';
import { refusal } from './typed';
import type { FakeVisit } from './visit';

type Answers = { [K in keyof Calls]: (sent: Calls[K]['sent']) => Calls[K]['answer'] };

/** What is answered about the people of the visit. */
export function peopleAnswers(
  visit: FakeVisit,
): Pick<
  Answers,
  | 'people'
  | 'add_person'
  | 'edit_person'
  | 'remove_person'
  | 'attend'
  | 'place_person'
  | 'return_to_rule'
  | 'order_speeches'
  | 'decide'
  | 'merge_persons'
> {
  let now: Company = company;

  /** An edit of the people: the day stays as it is. */
  function meet(revision: number, next: Company, announce: string): Snapshot {
    const made = visit.make(revision, visit.plan, announce);
    now = next;
    return made;
  }

  return {
    people: ({ stop, aisle }) => {
      const stops = visit.plan.stops.map(({ id, title }) => ({ id, name: title }));
      return view(now, stop, aisle, stops);
    },
    add_person: ({ revision, text }) => {
      if (!/^\p{L}/u.test(text.trim())) {
        throw new CallFailed({
          code: 'unreadable',
          text: 'Il faut un nom, comme « Mme Anne MERLE, maire d’Alès ».',
        });
      }
      return meet(revision, added(now, text, 'awaited'), `Personnes : ${text}.`);
    },
    edit_person: ({ revision, cell, text }) => {
      if (cell === 'mail' && !text.includes('@')) throw refusal(text, 'une adresse électronique');
      return meet(revision, now, `Personnes : ${text}.`);
    },
    remove_person: ({ revision, person }) => {
      const rows = now.rows.filter((row) => row.id !== person);
      return meet(revision, { ...now, rows }, 'Personne retirée.');
    },
    attend: ({ revision, person, doing }) => meet(revision, attend(now, person, doing), 'Présence notée.'),
    place_person: ({ revision, person, position, reason }) => {
      if (reason.trim() === '') {
        throw new CallFailed({
          code: 'refused',
          text: 'Rien n’a été changé : un rang donné à la main demande son motif.',
        });
      }
      return meet(revision, placed(now, person, position, reason), `Placé : ${reason}.`);
    },
    return_to_rule: ({ revision, person }) =>
      meet(revision, placed(now, person, null, ''), 'Revenu à la règle.'),
    order_speeches: ({ revision, persons }) => {
      const speeches = (persons.length > 0 ? persons : company.speeches.map((each) => each.id)).map((id) => ({
        id,
        minutes: '6\u00a0min',
      }));
      const next = { ...now, speeches, byHand: persons.length > 0 };
      return meet(revision, next, 'Ordre des discours.');
    },
    decide: ({ revision, territory, answer, reason }) =>
      meet(revision, decided(now, territory, answer, reason), `Invitations : ${territory}.`),
    merge_persons: ({ revision }) => meet(revision, now, 'Deux fiches réunies.'),
  };
}
