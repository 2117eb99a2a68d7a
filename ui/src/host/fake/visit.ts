import type { Problem, Snapshot } from '../../generated/api';
import { CallFailed } from '../host';
import { change, draw, repairs, type Plan } from './day';
import { reference } from './plans';

interface Past {
  plan: Plan;
  label: string;
}

/** The invented visit that is open: its plan, its revision, what can be undone, and every state that it had. */
export class FakeVisit {
  opened = false;
  plan: Plan = reference;
  states: Past[] = [];
  #revision = 1;
  #past: Past[] = [];
  #future: Past[] = [];

  /** What another program does to it meanwhile. */
  elsewhere(id: string, title: string): void {
    this.#revision += 1;
    this.plan = change(this.plan, id, { title });
  }

  open(plan: Plan): Snapshot {
    this.opened = true;
    this.plan = plan;
    this.states = [{ plan, label: 'Visite créée.' }];
    this.#past = [];
    this.#future = [];
    return this.now();
  }

  /** The visit as it was after the edit of that number. */
  at(number: number): Plan {
    return this.states[number - 1]?.plan ?? this.plan;
  }

  /** The same, to be looked at. */
  back(number: number): Snapshot {
    return { ...draw(this.at(number), this.#revision), read_only: true };
  }

  /** What a repair makes of it. */
  repaired(rank: number) {
    const found = repairs(this.plan)[rank - 1];
    if (!found) throw new CallFailed({ code: 'gone', text: 'Cette réparation n’est plus proposée.' });
    return found;
  }

  /** The visit as it is, with what has just been said. */
  now(announce: string | null = null): Snapshot {
    const drawn = draw(this.plan, this.#revision);
    const extra: Problem[] =
      this.plan.tail.length > 0
        ? [
            {
              code: 'leg-unknown',
              severity: 'check',
              stops: ['snr'],
              headline: 'Trajet inconnu vers Visite SNR : l’heure d’arrivée n’est pas garantie.',
              detail: '',
              sum: [],
              repairable: false,
              about: '',
            },
          ]
        : [];
    const parts = [drawn.problem_summary, extra.length > 0 ? `${extra.length} point à voir` : ''].filter(
      Boolean,
    );
    return {
      ...drawn,
      problems: [...drawn.problems, ...extra],
      problem_summary: parts.join(', '),
      undo: this.#past.at(-1)?.label ?? null,
      redo: this.#future.at(-1)?.label ?? null,
      announce,
    };
  }

  /** What it would look like. */
  preview(plan: Plan): Snapshot {
    const shown = draw(plan, this.#revision, this.plan);
    const now = this.now();
    return { ...now, days: shown.days, problems: shown.problems, announce: null };
  }

  /** Refuses an edit of a state that is no longer the present one. */
  check(revision: number): void {
    if (revision === this.#revision) return;
    throw new CallFailed({
      code: 'conflict',
      text: 'La visite a changé entre-temps : rien n’a été écrit. Relisez, puis recommencez.',
    });
  }

  /** An edit that is made, by its label. */
  make(revision: number, plan: Plan, announce: string): Snapshot {
    this.check(revision);
    this.#past.push({ plan: this.plan, label: announce });
    this.#future = [];
    this.plan = plan;
    this.#revision += 1;
    this.states.push({ plan, label: announce });
    return this.now(announce);
  }

  undo(revision: number): Snapshot {
    return this.#step(revision, this.#past, this.#future, 'Annulé');
  }

  redo(revision: number): Snapshot {
    return this.#step(revision, this.#future, this.#past, 'Rétabli');
  }

  #step(revision: number, from: Past[], to: Past[], word: string): Snapshot {
    this.check(revision);
    const last = from.pop();
    if (!last) throw new CallFailed({ code: 'nothing', text: 'Rien à annuler.' });
    to.push({ plan: this.plan, label: last.label });
    this.plan = last.plan;
    this.#revision += 1;
    this.states.push({ plan: last.plan, label: `${word} : ${last.label}` });
    return this.now(`${word} : ${last.label}`);
  }
}
