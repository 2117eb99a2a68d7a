import type { Calls, Opened, Part, Review, Token } from '../generated/api';
import { change, hour, repairs } from './fake/day';
import { details } from './fake/details';
import { done, edited, titleOf, withLine } from './fake/edits';
import { FakeGiving } from './fake/giving';
import { libraryAnswers } from './fake/library';
import { peopleAnswers } from './fake/meeting';
import { note } from './fake/note';
import { page, readers, sheets, withheld } from './fake/paper';
import { nobody, planner } from './fake/planner';
import { basset, reference } from './fake/plans';
import { tried } from './fake/tried';
import { check, clock, number } from './fake/typed';
import { FakeVisit } from './fake/visit';
import { CallFailed, type Host } from './host';

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
  readonly cancels = new Set<'choose_source' | 'read_roads'>();
  lang = 'fr';

  readonly #visit = new FakeVisit();
  readonly #meeting = peopleAnswers(this.#visit);
  readonly giving = new FakeGiving();
  #added = 0;
  /** Whether positions may go out to the route planner. */
  #agreed = false;

  constructor(
    private readonly empty = false,
    private readonly source: Review = note,
  ) {}

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
    this.#visit.elsewhere(id, title);
  }

  readonly #answers: Answers = {
    boot: () => ({
      lang: this.lang,
      visit: null,
      failure: null,
      version: '0.1.0',
    }),
    open: () => ({ visit: this.#visit.open(basset), review: null }),
    ...libraryAnswers(
      () => this.empty,
      (key) => this.#visit.open(key === 'basset' ? basset : reference),
    ),
    open_sample: () => this.#visit.open(reference),
    choose_source: () => (this.cancels.has('choose_source') ? null : this.#reviewed(this.source)),
    take_dropped: () => this.#reviewed(this.source),
    read_source: () => (this.#review = { ...note, source: '' }),
    review_again: () => this.#review,
    create_visit: ({ kept }) => {
      check(kept);
      return this.#visit.open(reference);
    },
    enter_source: ({ revision, kept }) => {
      check(kept);
      return this.#visit.make(revision, this.#visit.plan, 'Importé d’un texte.');
    },
    work: () => null,
    stop_work: () => false,
    retry_save: () => ({ ...this.#visit.now('Tout est de nouveau écrit.'), unsaved: null }),
    save_copy: () => this.#visit.now('Copie écrite.'),
    reveal_open: () => null,
    history: () =>
      this.#visit.states
        .map(({ label }, at) => ({
          number: at + 1,
          day: at === 0 ? 'vendredi 18 septembre 2020' : 'lundi 21 septembre 2020',
          hour: `${9 + at}h`,
          author: at % 2 === 0 ? 'C. Vidal' : 'P. Roux',
          text: label,
          kind: at === 0 ? ('created' as const) : ('edit' as const),
          present: at === this.#visit.states.length - 1,
        }))
        .reverse(),
    look_back: ({ number: at }) => this.#visit.back(at),
    bring_back: ({ revision, number: at }) =>
      this.#visit.make(revision, this.#visit.at(at), 'État du 18/09/2020 à 9h repris.'),
    close: () => {
      this.#visit.opened = false;
      return null;
    },
    refresh: () => this.#visit.now(),
    edit: ({ revision, stop, cell, text }) => {
      const next = edited(this.#visit.plan, stop, cell, text);
      return this.#visit.make(revision, next, `${titleOf(this.#visit.plan, stop)} : ${text}.`);
    },
    preview: ({ trial }) => this.#visit.preview(tried(this.#visit, trial).plan),
    edit_leg: ({ revision, from, text }) => {
      const count = text === '?' ? null : number(text);
      return this.#visit.make(
        revision,
        { ...this.#visit.plan, legs: { ...this.#visit.plan.legs, [from]: count } },
        `Trajet : ${text}.`,
      );
    },
    edit_margin: ({ revision, text }) => {
      const [wanted = '20', floor = '0'] = text.match(/\d+/g) ?? [];
      const margin = { ...this.#visit.plan.margin, wanted: Number(wanted), floor: Number(floor) };
      return this.#visit.make(revision, { ...this.#visit.plan, margin }, `Marge : ${text}.`);
    },
    toggle_pin: ({ revision, stop }) => {
      const row = this.#visit.now().days[0]?.rows.find((row) => row.kind === 'stop' && row.id === stop);
      const planned = this.#visit.plan.stops.find((each) => each.id === stop);
      const fixed = planned?.fixed === null && row?.kind === 'stop' ? clock(row.hour) : null;
      return this.#visit.make(
        revision,
        change(this.#visit.plan, stop, { fixed }),
        `${titleOf(this.#visit.plan, stop)} : ${fixed === null ? 'à la suite' : 'heure fixe'}.`,
      );
    },
    add_stop: ({ revision, after, text }) => {
      const { plan, id, title } = withLine(this.#visit.plan, text, after, this.#next());
      return { ...this.#visit.make(revision, plan, `${title} ajouté.`), focus: id };
    },
    read_line: ({ text }) => {
      const { plan, id, title, fixed, minutes } = withLine(this.#visit.plan, text, null, '…');
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
        preview: this.#visit.preview(plan),
      };
    },
    gesture: ({ revision, gesture }) => {
      const { plan, said, focus } = done(this.#visit.plan, gesture, this.#next());
      return { ...this.#visit.make(revision, plan, said), focus: focus ?? null };
    },
    accept_problem: ({ revision }) => this.#visit.make(revision, this.#visit.plan, 'Point accepté.'),
    copy: ({ stops }) => ({ text: `= 2020-09-21\n${stops.join('\n')}\n`, html: '<table></table>' }),
    details: ({ stop }) => {
      const found = this.#visit.plan.stops.find((each) => each.id === stop);
      return found ? details(found) : null;
    },
    ...this.#meeting,
    proposals: () => repairs(this.#visit.plan).map((each) => each.proposal),
    apply_proposal: ({ revision, rank }) => {
      const { plan, proposal } = this.#visit.repaired(rank);
      return this.#visit.make(revision, plan, `${proposal.title}. 12h15 est tenu.`);
    },
    ...planner,
    apply_suggestion: ({ revision, rank }) => {
      const { plan, proposal } = this.#visit.repaired(rank);
      return this.#visit.make(revision, plan, `${proposal.title}.`);
    },
    apply_spread: ({ revision, shares }) => {
      if (shares.every((share) => share.weight === 0)) throw new CallFailed(nobody);
      return this.#visit.make(revision, change(this.#visit.plan, 'b', { minutes: 45 }), 'Minutes réparties.');
    },
    situate: ({ revision }) => this.#visit.make(revision, this.#visit.plan, 'Lieux situés.'),
    read_roads: ({ revision }) =>
      this.cancels.has('read_roads')
        ? null
        : this.#visit.make(revision, this.#visit.plan, '6 temps de trajet gardés (trajets.csv).'),
    routes_question: () =>
      this.#agreed
        ? null
        : 'Les positions de 4\u00a0lieux sont envoyées à http://cartes.local:5000. Aucun nom n’est envoyé.',
    ask_routes: ({ revision }) => {
      this.#agreed = true;
      return this.#visit.make(revision, this.#visit.plan, '12 temps de trajet gardés (OSRM).');
    },
    set_means: ({ revision }) => this.#visit.make(revision, this.#visit.plan, 'Trajet à pied.'),
    undo: ({ revision }) => this.#visit.undo(revision),
    redo: ({ revision }) => this.#visit.redo(revision),
    sheets: () => sheets(this.lang),
    readers: () => readers(this.lang),
    withheld: ({ reader }) => withheld(this.lang, reader),
    page: ({ sheet, page: number, trial }) => {
      const { plan, what } = trial ? tried(this.#visit, trial) : { plan: this.#visit.plan, what: null };
      return page(plan, trial ? this.#visit.preview(plan) : this.#visit.now(), sheet, number, what);
    },
    export_calendar: () => ({ cancelled: false, announce: 'Calendrier écrit : visite.ics.' }),
    export_sheet: ({ sheet, format }) => ({
      cancelled: false,
      announce: `Feuille écrite : ${sheet}.${format}.`,
    }),
    print_sheet: ({ sheet }) => ({ cancelled: false, announce: `${sheet}.pdf est ouvert.` }),
    distribution: () => this.giving.distribution(),
    told: ({ key }) => this.giving.told(key),
    release: ({ revision, name, recipients }) => {
      this.#visit.check(revision);
      this.giving.release(name, recipients);
      return this.#visit.now('Version 4 figée.');
    },
    restore: ({ revision, number }) =>
      this.#visit.make(revision, this.#visit.plan, `La visite est de nouveau celle de la version ${number}.`),
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
      return this.#visit.now();
    },
  };

  #review: Review | null = null;

  #reviewed(review: Review): Opened {
    this.#review = { ...review, into: this.#visit.opened ? this.#visit.plan.title : null };
    return { visit: null, review: this.#review };
  }

  /** The id of a stop that is added. */
  #next(): string {
    return `n${(this.#added += 1)}`;
  }
}
