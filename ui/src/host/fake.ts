import type { Calls, Kept, Opened, Problem, Review, Snapshot } from '../generated/api';
import { CallFailed, type Host } from './host';
import { change, draw, repairs, type Plan } from './fake/day';
import { libraryAnswers } from './fake/library';
import { note } from './fake/note';
import { basset, reference } from './fake/plans';
import { page, readers, sheets, withheld } from './fake/paper';
import { nobody, planner } from './fake/planner';

type Sent<K extends keyof Calls> = Calls[K]['sent'];
type Answers = { [K in keyof Calls]: (sent: Sent<K>) => Calls[K]['answer'] };

/**
 * A program that is not there, for tests and pictures: it answers as Rust would on an invented day, keeps nothing,
 * and reads only what the tests type. No product build holds it.
 */
export class Fake implements Host {
  /** Every call that was made, for the tests. */
  readonly calls: { name: keyof Calls; sent: unknown }[] = [];
  /** What the next call of that name fails with. */
  readonly failing = new Map<keyof Calls, { code: string; text: string }>();
  /** Calls whose dialog of the system is closed without a choice. */
  readonly cancels = new Set<'choose_source'>();
  lang = 'fr';

  #plan: Plan = reference;
  #revision = 1;
  #past: { plan: Plan; label: string }[] = [];
  #future: { plan: Plan; label: string }[] = [];
  #states: { plan: Plan; label: string }[] = [];
  #added = 0;
  #opened = false;

  constructor(private readonly empty = false) {}

  readonly call: Host['call'] = async (name, sent) => {
    await Promise.resolve();
    this.calls.push({ name, sent });
    const failure = this.failing.get(name);
    if (failure) {
      this.failing.delete(name);
      throw new CallFailed(failure);
    }
    return this.#answers[name](sent);
  };

  /** What another program does to the visit meanwhile. */
  elsewhere(id: string, title: string): void {
    this.#revision += 1;
    this.#plan = change(this.#plan, id, { title });
  }

  readonly #answers: Answers = {
    boot: () => ({
      lang: this.lang,
      visit: null,
      failure: null,
      version: '0.1.0',
    }),
    open: () => ({ visit: this.#open(basset), review: null }),
    ...libraryAnswers(
      () => this.empty,
      (key) => this.#open(key === 'basset' ? basset : reference),
    ),
    open_sample: () => this.#open(reference),
    choose_source: () => (this.cancels.has('choose_source') ? null : this.#reviewed(note)),
    take_dropped: () => this.#reviewed(note),
    read_source: () => (this.#review = { ...note, source: '' }),
    review_again: () => this.#review,
    create_visit: ({ kept }) => {
      check(kept);
      return this.#open(reference);
    },
    enter_source: ({ revision, kept }) => {
      check(kept);
      return this.#make(revision, this.#plan, 'Importé d’un texte.');
    },
    work: () => null,
    stop_work: () => false,
    retry_save: () => ({ ...this.#now('Tout est de nouveau écrit.'), unsaved: null }),
    save_copy: () => this.#now('Copie écrite.'),
    reveal_open: () => null,
    history: () =>
      this.#states
        .map(({ label }, at) => ({
          number: at + 1,
          day: at === 0 ? 'vendredi 18 septembre 2020' : 'lundi 21 septembre 2020',
          hour: `${9 + at}h`,
          author: at % 2 === 0 ? 'C. Vidal' : 'P. Roux',
          text: label,
          kind: at === 0 ? ('created' as const) : ('edit' as const),
          present: at === this.#states.length - 1,
        }))
        .reverse(),
    look_back: ({ number: at }) => ({
      ...draw(this.#states[at - 1]?.plan ?? this.#plan, this.#revision),
      read_only: true,
    }),
    bring_back: ({ revision, number: at }) =>
      this.#make(revision, this.#states[at - 1]?.plan ?? this.#plan, 'État du 18/09/2020 à 9h repris.'),
    close: () => {
      this.#opened = false;
      return null;
    },
    refresh: () => this.#now(null),
    edit: ({ revision, stop, cell, text }) => {
      const next = this.#edited(stop, cell, text);
      return this.#make(revision, next, `${this.#title(stop)} : ${text}.`);
    },
    preview_edit: ({ stop, cell, text }) => this.#preview(this.#edited(stop, cell, text)),
    edit_leg: ({ revision, from, text }) => {
      const count = text === '?' ? null : number(text);
      return this.#make(
        revision,
        { ...this.#plan, legs: { ...this.#plan.legs, [from]: count } },
        `Trajet : ${text}.`,
      );
    },
    edit_margin: ({ revision, text }) => {
      const [wanted = '20', floor = '0'] = text.match(/\d+/g) ?? [];
      const margin = { ...this.#plan.margin, wanted: Number(wanted), floor: Number(floor) };
      return this.#make(revision, { ...this.#plan, margin }, `Marge : ${text}.`);
    },
    toggle_pin: ({ revision, stop }) => {
      const row = this.#snapshot().days[0]?.rows.find((row) => row.kind === 'stop' && row.id === stop);
      const planned = this.#plan.stops.find((each) => each.id === stop);
      const fixed = planned?.fixed === null && row?.kind === 'stop' ? clock(row.hour) : null;
      return this.#make(
        revision,
        change(this.#plan, stop, { fixed }),
        `${this.#title(stop)} : ${fixed === null ? 'à la suite' : 'heure fixe'}.`,
      );
    },
    shift: ({ revision, stop, text }) =>
      this.#make(revision, this.#shifted(stop, text), `${this.#title(stop)} : ${text} min.`),
    preview_shift: ({ stop, text }) => this.#preview(this.#shifted(stop, text)),
    add_stop: ({ revision, after, text }) => {
      const id = `n${(this.#added += 1)}`;
      const behind = this.#plan.stops.findIndex((stop) => stop.id === after);
      const at = behind < 0 ? this.#plan.stops.length : behind + 1;
      const found = /^(?:(\d+h\d*) )?(.*?)(?: (\d+) min)?$/.exec(text);
      const added = {
        ...(reference.stops[1] as Plan['stops'][number]),
        id,
        title: found?.[2] ?? text,
        minutes: Number(found?.[3] ?? 30),
        fixed: found?.[1] ? clock(found[1]) : null,
      };
      const stops = [...this.#plan.stops.slice(0, at), added, ...this.#plan.stops.slice(at)];
      return { ...this.#make(revision, { ...this.#plan, stops }, `${added.title} ajouté.`), focus: id };
    },
    remove_stop: ({ revision, stop }) => {
      const stops = this.#plan.stops.filter((each) => each.id !== stop);
      return this.#make(revision, { ...this.#plan, stops }, `${this.#title(stop)} : étape retirée.`);
    },
    move_stop: ({ revision, stop, down }) => {
      const stops = [...this.#plan.stops];
      const at = stops.findIndex((each) => each.id === stop);
      const [moved] = stops.splice(at, 1);
      if (moved) stops.splice(at + (down ? 1 : -1), 0, moved);
      return this.#make(revision, { ...this.#plan, stops }, `${this.#title(stop)} déplacé.`);
    },
    proposals: () => repairs(this.#plan).map((each) => each.proposal),
    preview_proposal: ({ rank }) => this.#preview(this.#repaired(rank).plan),
    apply_proposal: ({ revision, rank }) => {
      const { plan, proposal } = this.#repaired(rank);
      return this.#make(revision, plan, `${proposal.title}. 12h15 est tenu.`);
    },
    ...planner,
    apply_suggestion: ({ revision, rank }) => {
      const { plan, proposal } = this.#repaired(rank);
      return this.#make(revision, plan, `${proposal.title}.`);
    },
    preview_spread: () => this.#snapshot(),
    apply_spread: ({ revision, shares }) => {
      if (shares.every((share) => share.weight === 0)) throw new CallFailed(nobody);
      return this.#make(revision, change(this.#plan, 'b', { minutes: 45 }), 'Minutes réparties.');
    },
    situate: ({ revision }) => this.#make(revision, this.#plan, 'Lieux situés.'),
    set_means: ({ revision }) => this.#make(revision, this.#plan, 'Trajet à pied.'),
    undo: ({ revision }) => this.#step(revision, this.#past, this.#future, 'Annulé'),
    redo: ({ revision }) => this.#step(revision, this.#future, this.#past, 'Rétabli'),
    sheets: () => sheets(this.lang),
    readers: () => readers(this.lang),
    withheld: ({ reader }) => withheld(this.lang, reader),
    page: ({ sheet, page: number }) => page(this.#plan, this.#snapshot(), sheet, number),
    export_calendar: () => ({ cancelled: false, announce: 'Calendrier écrit : visite.ics.' }),
    export_sheet: ({ sheet }) => ({ cancelled: false, announce: `Feuille écrite : ${sheet}.pdf.` }),
    print_sheet: ({ sheet }) => ({ cancelled: false, announce: `${sheet}.pdf est ouvert.` }),
    set_lang: ({ lang }) => {
      this.lang = lang;
      return this.#snapshot();
    },
  };

  #review: Review | null = null;

  #reviewed(review: Review): Opened {
    this.#review = { ...review, into: this.#opened ? this.#plan.title : null };
    return { visit: null, review: this.#review };
  }

  #open(plan: Plan): Snapshot {
    this.#opened = true;
    this.#plan = plan;
    this.#states = [{ plan, label: 'Visite créée.' }];
    this.#past = [];
    this.#future = [];
    return this.#snapshot();
  }

  #title(id: string): string {
    return this.#plan.stops.find((stop) => stop.id === id)?.title ?? id;
  }

  #edited(stop: string, cell: string, text: string): Plan {
    switch (cell) {
      case 'title':
        return change(this.#plan, stop, { title: text });
      case 'place':
        return change(this.#plan, stop, { place: text });
      case 'start': {
        if (/^[+-]/.test(text)) return this.#shifted(stop, text);
        const fixed = clock(text);
        if (fixed === null) throw refusal(text, 'une heure');
        return change(this.#plan, stop, { fixed });
      }
      case 'duration':
        return change(this.#plan, stop, { minutes: number(text) });
      default:
        return change(this.#plan, stop, { least: number(text) });
    }
  }

  #shifted(id: string, text: string): Plan {
    const by = Number(/^([+-]?\d+)/.exec(text)?.[1] ?? Number.NaN);
    if (Number.isNaN(by)) throw refusal(text, 'un décalage');
    const row = this.#snapshot().days[0]?.rows.find((row) => row.kind === 'stop' && row.id === id);
    const from = row?.kind === 'stop' ? (clock(row.hour) ?? 0) : 0;
    return change(this.#plan, id, { fixed: from + by });
  }

  #repaired(rank: number) {
    const found = repairs(this.#plan)[rank - 1];
    if (!found) throw new CallFailed({ code: 'gone', text: 'Cette réparation n’est plus proposée.' });
    return found;
  }

  #snapshot(): Snapshot {
    return this.#now(null);
  }

  #now(announce: string | null): Snapshot {
    const drawn = draw(this.#plan, this.#revision);
    const extra: Problem[] =
      this.#plan.tail.length > 0
        ? [
            {
              code: 'leg-unknown',
              severity: 'check',
              stops: ['snr'],
              headline: 'Trajet inconnu vers Visite SNR : l’heure d’arrivée n’est pas garantie.',
              detail: '',
              sum: [],
              repairable: false,
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

  #preview(plan: Plan): Snapshot {
    const shown = draw(plan, this.#revision, this.#plan);
    const now = this.#now(null);
    return { ...now, days: shown.days, problems: shown.problems, announce: null };
  }

  #check(revision: number): void {
    if (revision === this.#revision) return;
    throw new CallFailed({
      code: 'conflict',
      text: 'La visite a changé entre-temps : rien n’a été écrit. Relisez, puis recommencez.',
    });
  }

  #make(revision: number, plan: Plan, announce: string): Snapshot {
    this.#check(revision);
    this.#past.push({ plan: this.#plan, label: announce });
    this.#future = [];
    this.#plan = plan;
    this.#revision += 1;
    this.#states.push({ plan, label: announce });
    return this.#now(announce);
  }

  #step(
    revision: number,
    from: { plan: Plan; label: string }[],
    to: { plan: Plan; label: string }[],
    word: string,
  ): Snapshot {
    this.#check(revision);
    const last = from.pop();
    if (!last) throw new CallFailed({ code: 'nothing', text: 'Rien à annuler.' });
    to.push({ plan: this.#plan, label: last.label });
    this.#plan = last.plan;
    this.#revision += 1;
    this.#states.push({ plan: last.plan, label: `${word} : ${last.label}` });
    return this.#now(`${word} : ${last.label}`);
  }
}

function check(kept: readonly Kept[]): void {
  for (const { hour } of kept) if (hour && clock(hour) === null) throw refusal(hour, 'une heure');
}

function number(text: string): number {
  const found = /^(\d+)(?:\s*(?:min|'))?$/.exec(text.replace('\u00a0', ' ').trim());
  const hours = /^(\d+)h(\d*)$/.exec(text.trim());
  if (hours) return Number(hours[1]) * 60 + Number(hours[2] || 0);
  if (!found) throw refusal(text, 'une durée');
  return Number(found[1]);
}

function clock(text: string): number | null {
  const found = /^(\d{1,2})[h:](\d{0,2})$/.exec(text.trim());
  if (!found) return null;
  const minute = Number(found[1]) * 60 + Number(found[2] || 0);
  return minute < 24 * 60 ? minute : null;
}

function refusal(text: string, what: string): CallFailed {
  return new CallFailed({
    code: 'unreadable',
    text: `« ${text} » n’est pas ${what}. L’ancienne valeur reste en place.`,
  });
}
