import type { Calls, Gesture, Kept, Opened, Part, Problem, Review, Snapshot, Token } from '../generated/api';
import { CallFailed, type Host } from './host';
import { details } from './fake/details';
import { change, draw, hour, repairs, type Plan } from './fake/day';
import { libraryAnswers } from './fake/library';
import { FakeGiving } from './fake/giving';
import { note } from './fake/note';
import { basset, reference } from './fake/plans';
import { page, readers, sheets, withheld } from './fake/paper';
import { added, attend, company, decided, placed, view, type Company } from './fake/people';
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
  #agreed = false;
  readonly cancels = new Set<'choose_source' | 'read_roads'>();
  lang = 'fr';

  #plan: Plan = reference;
  #revision = 1;
  #past: { plan: Plan; label: string }[] = [];
  #future: { plan: Plan; label: string }[] = [];
  #states: { plan: Plan; label: string }[] = [];
  #added = 0;
  #opened = false;
  readonly giving = new FakeGiving();
  #company: Company = company;

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
    add_stop: ({ revision, after, text }) => {
      const { plan, id, title } = this.#with(text, after, `n${(this.#added += 1)}`);
      return { ...this.#make(revision, plan, `${title} ajouté.`), focus: id };
    },
    read_line: ({ text }) => {
      const { plan, id, title, fixed, minutes } = this.#with(text, null, '…');
      const token = (part: Part, label: string, value: string, doubt = ''): Token => ({
        part,
        label,
        value,
        doubt,
        choices: [],
        chosen: '',
      });
      return {
        tokens: [
          {
            ...token(
              'timing',
              fixed === null ? 'À la suite' : 'Heure fixe',
              fixed === null ? '' : hour(fixed),
            ),
            choices: [
              { id: 'fixed', name: 'Heure fixe' },
              { id: 'follows', name: 'À la suite' },
            ],
            chosen: 'fixed',
          },
          token('title', 'Étape', title),
          minutes === null
            ? token('duration', 'Durée', '', 'La durée n’est pas dite : la suite ne sera pas garantie.')
            : token('duration', 'Durée', `${minutes} min`),
        ],
        ghost: id,
        preview: this.#preview(plan),
      };
    },
    gesture: ({ revision, gesture }) => {
      const { plan, said, focus } = this.#done(gesture);
      return { ...this.#make(revision, plan, said), focus: focus ?? null };
    },
    preview_gesture: ({ gesture }) => this.#preview(this.#done(gesture).plan),
    accept_problem: ({ revision }) => this.#make(revision, this.#plan, 'Point accepté.'),
    copy: ({ stops }) => ({ text: `= 2020-09-21\n${stops.join('\n')}\n`, html: '<table></table>' }),
    details: ({ stop }) => {
      const found = this.#plan.stops.find((each) => each.id === stop);
      return found ? details(found) : null;
    },
    people: ({ stop }) => {
      const stops = this.#plan.stops.map(({ id, title }) => ({ id, name: title }));
      return view(this.#company, stop, stops);
    },
    add_person: ({ revision, text }) => {
      if (!/^\p{L}/u.test(text.trim())) {
        throw new CallFailed({
          code: 'unreadable',
          text: 'Il faut un nom, comme « Mme Anne MERLE, maire d’Alès ».',
        });
      }
      return this.#meet(revision, added(this.#company, text, 'awaited'), `Personnes : ${text}.`);
    },
    edit_person: ({ revision, cell, text }) => {
      if (cell === 'mail' && !text.includes('@')) throw refusal(text, 'une adresse électronique');
      return this.#meet(revision, this.#company, `Personnes : ${text}.`);
    },
    remove_person: ({ revision, person }) => {
      const rows = this.#company.rows.filter((row) => row.id !== person);
      return this.#meet(revision, { ...this.#company, rows }, 'Personne retirée.');
    },
    attend: ({ revision, person, doing }) =>
      this.#meet(revision, attend(this.#company, person, doing), 'Présence notée.'),
    place_person: ({ revision, person, position, reason }) => {
      if (reason.trim() === '') {
        throw new CallFailed({
          code: 'refused',
          text: 'Rien n’a été changé : un rang donné à la main demande son motif.',
        });
      }
      return this.#meet(revision, placed(this.#company, person, position, reason), `Placé : ${reason}.`);
    },
    return_to_rule: ({ revision, person }) =>
      this.#meet(revision, placed(this.#company, person, null, ''), 'Revenu à la règle.'),
    order_speeches: ({ revision, persons }) => {
      const speeches = (persons.length > 0 ? persons : company.speeches.map((each) => each.id)).map((id) => ({
        id,
        minutes: '6\u00a0min',
      }));
      const next = { ...this.#company, speeches, byHand: persons.length > 0 };
      return this.#meet(revision, next, 'Ordre des discours.');
    },
    decide: ({ revision, territory, answer, reason }) =>
      this.#meet(revision, decided(this.#company, territory, answer, reason), `Invitations : ${territory}.`),
    merge_persons: ({ revision }) => this.#meet(revision, this.#company, 'Deux fiches réunies.'),
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
    read_roads: ({ revision }) =>
      this.cancels.has('read_roads')
        ? null
        : this.#make(revision, this.#plan, '6 temps de trajet gardés (trajets.csv).'),
    routes_question: () =>
      this.#agreed
        ? null
        : 'Les positions de 4\u00a0lieux sont envoyées à http://cartes.local:5000. Aucun nom n’est envoyé.',
    ask_routes: ({ revision }) => {
      this.#agreed = true;
      return this.#make(revision, this.#plan, '12 temps de trajet gardés (OSRM).');
    },
    set_means: ({ revision }) => this.#make(revision, this.#plan, 'Trajet à pied.'),
    undo: ({ revision }) => this.#step(revision, this.#past, this.#future, 'Annulé'),
    redo: ({ revision }) => this.#step(revision, this.#future, this.#past, 'Rétabli'),
    sheets: () => sheets(this.lang),
    readers: () => readers(this.lang),
    withheld: ({ reader }) => withheld(this.lang, reader),
    page: ({ sheet, page: number }) => page(this.#plan, this.#snapshot(), sheet, number),
    export_calendar: () => ({ cancelled: false, announce: 'Calendrier écrit : visite.ics.' }),
    export_sheet: ({ sheet, format }) => ({
      cancelled: false,
      announce: `Feuille écrite : ${sheet}.${format}.`,
    }),
    print_sheet: ({ sheet }) => ({ cancelled: false, announce: `${sheet}.pdf est ouvert.` }),
    distribution: () => this.giving.distribution(),
    told: ({ key }) => this.giving.told(key),
    release: ({ revision, name }) => {
      this.#check(revision);
      this.giving.release(name);
      return this.#now('Version 4 figée.');
    },
    restore: ({ revision, number }) =>
      this.#make(revision, this.#plan, `La visite est de nouveau celle de la version ${number}.`),
    pack: () => this.giving.pack(false),
    pack_next: () => this.giving.pack(true),
    pack_stop: () => ({ done: 0, of: 0, announce: 'Arrêté. Rien n’a été écrit.' }),
    open_draft: () => ({ cancelled: false, announce: 'Le message est ouvert dans votre messagerie.' }),
    hand_over: ({ persons }) => {
      this.giving.handOver(persons);
      return { cancelled: false, announce: `Noté pour ${persons.length} personnes.` };
    },
    share_calendar: () => {
      this.giving.shared = 'partage/protocole';
      return this.giving.distribution();
    },
    full_screen: () => null,
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

  /** The plan with the stop of a line. */
  #with(text: string, after: string | null, id: string) {
    const behind = this.#plan.stops.findIndex((stop) => stop.id === after);
    const at = behind < 0 ? this.#plan.stops.length : behind + 1;
    const found = /^(?:(\d+h\d*) )?(.*?)(?: (\d+) min)?$/.exec(text);
    const title = found?.[2] ?? text;
    const fixed = found?.[1] ? clock(found[1]) : null;
    const said = found?.[3] ? Number(found[3]) : null;
    const base = reference.stops[1] as Plan['stops'][number];
    const added = { ...base, id, title, minutes: said ?? 30, fixed };
    const stops = [...this.#plan.stops.slice(0, at), added, ...this.#plan.stops.slice(at)];
    return { plan: { ...this.#plan, stops }, id, title, fixed, minutes: said };
  }

  /** What a gesture makes of the plan, and what it is called. */
  #done(gesture: Gesture): { plan: Plan; said: string; focus?: string } {
    const plan = this.#plan;
    const named = (stops: string[]): string =>
      stops.length === 1 ? this.#title(stops[0] ?? '') : `${stops.length} étapes`;
    switch (gesture.do) {
      case 'shift': {
        const [first = ''] = gesture.stops;
        return {
          plan: this.#shifted(first, gesture.text),
          said: `${named(gesture.stops)} : ${gesture.text} min.`,
        };
      }
      case 'remove': {
        const stops = plan.stops.filter((stop) => !gesture.stops.includes(stop.id));
        return { plan: { ...plan, stops }, said: `${named(gesture.stops)} : étape retirée.` };
      }
      case 'step':
      case 'place': {
        const moved = plan.stops.filter((stop) => gesture.stops.includes(stop.id));
        const others = plan.stops.filter((stop) => !gesture.stops.includes(stop.id));
        const first = plan.stops.findIndex((stop) => gesture.stops.includes(stop.id));
        const beside = gesture.do === 'place' ? others.findIndex((stop) => stop.id === gesture.beside) : -1;
        const at =
          gesture.do === 'step' ? first + (gesture.down ? 1 : -1) : beside + (gesture.before ? 0 : 1);
        const stops = [...others.slice(0, Math.max(0, at)), ...moved, ...others.slice(Math.max(0, at))];
        return { plan: { ...plan, stops }, said: `${named(gesture.stops)} déplacé.` };
      }
      case 'fill': {
        const fill = (now: Plan, stop: string): Plan =>
          gesture.cell === 'duration' ? change(now, stop, { minutes: number(gesture.text) }) : now;
        return { plan: gesture.stops.reduce(fill, plan), said: `${named(gesture.stops)} : ${gesture.text}.` };
      }
      case 'duplicate': {
        const [id = ''] = gesture.stops;
        const at = plan.stops.findIndex((stop) => stop.id === id);
        const copy = `n${(this.#added += 1)}`;
        const found = plan.stops[at];
        const made = found ? [{ ...found, id: copy, fixed: null }] : [];
        const stops = [...plan.stops.slice(0, at + 1), ...made, ...plan.stops.slice(at + 1)];
        return { plan: { ...plan, stops }, said: `${named(gesture.stops)} doublé.`, focus: copy };
      }
      case 'to_day':
      case 'paste':
      case 'add_day':
      case 'move_day':
      case 'remove_day':
        return { plan, said: `${gesture.do}.` };
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

  /** An edit of the people: the day stays as it is. */
  #meet(revision: number, company: Company, announce: string): Snapshot {
    const made = this.#make(revision, this.#plan, announce);
    this.#company = company;
    return made;
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
