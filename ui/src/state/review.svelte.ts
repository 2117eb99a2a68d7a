import type { Kept, KeptPerson, Proposed, Review } from '../generated/api';
import { t } from '../words/words.svelte';
import type { Announcer } from './announcer.svelte';
import { Named, type NamedDecision } from './named.svelte';

/** What the user has decided of a proposal. Only what is kept enters the visit. */
export type Decision = 'open' | 'kept' | 'aim' | 'discarded';

/** What of a proposal can be corrected. */
export interface Correction {
  hour: string;
  title: string;
  place: string;
}

/** A proposal and what became of it. */
export class Item {
  decision = $state<Decision>('open');
  #corrected = $state.raw<Partial<Correction>>({});

  /** What was understood, in the language of the screens. */
  proposed = $state.raw<Proposed>() as Proposed;

  constructor(proposed: Proposed) {
    this.proposed = proposed;
    // What is there already would be there twice.
    if (proposed.known) this.decision = 'discarded';
    else if (proposed.certain && !this.barred) this.decision = 'kept';
  }

  /** True where it enters the visit in one way or the other. */
  get enters(): boolean {
    return this.decision === 'kept' || this.decision === 'aim';
  }

  /** True where no day is known: a visit has no place for it. */
  get barred(): boolean {
    return this.proposed.day === '';
  }

  /** The proposal as corrected. */
  get shown(): Correction {
    const { hour, title, place } = this.proposed;
    return { hour, title, place, ...this.#corrected };
  }

  /** Takes what was typed; a title that was emptied is the one that was read. */
  correct({ hour, title, place }: Correction): void {
    const typed: Correction = {
      hour: hour.trim(),
      title: title.trim() || this.proposed.title,
      place: place.trim(),
    };
    const parts = ['hour', 'title', 'place'] as const;
    this.#corrected = Object.fromEntries(
      parts.filter((part) => typed[part] !== this.proposed[part]).map((part) => [part, typed[part]]),
    );
  }

  /** What is sent to keep it: only what was changed, as typed. */
  get kept(): Kept {
    const changed = (part: keyof Correction) => this.#corrected[part] ?? null;
    return {
      index: this.proposed.index,
      title: changed('title'),
      hour: changed('hour'),
      place: changed('place'),
      aim: this.decision === 'aim',
    };
  }
}

/** What was understood of a text or a file, and what is decided of it. Nothing enters before the visit is created. */
export class OpenReview {
  readonly items: readonly Item[];
  /** Whom the source names; in the list they stand behind the stops. */
  readonly people: readonly Named[];
  /** The place of the current proposal in the list of stops and people. */
  at = $state(0);
  /** What is typed in the row of the current proposal, while it is corrected. */
  draft = $state<Correction | null>(null);
  /** Why the visit was not created. */
  refusal = $state('');
  /** What is in front where the window is narrow. */
  tab = $state<'proposals' | 'source'>('proposals');
  /** Grows each time the current row must take the keyboard. */
  wanted = $state(0);

  /** What was understood, in the language of the screens. */
  review = $state.raw<Review>() as Review;

  constructor(
    review: Review,
    private readonly announcer: Announcer,
  ) {
    this.review = review;
    this.items = review.proposals.map((proposed) => new Item(proposed));
    this.people = review.people.map((read) => new Named(read));
    this.at = Math.max(0, this.#waits.indexOf(true));
    announcer.say([this.name, this.tally].join('. '));
  }

  /** The file's name, or that it was a pasted text. */
  get name(): string {
    return this.review.source || t('ui-review-pasted');
  }

  get current(): Item | undefined {
    return this.items[this.at];
  }

  /** The current proposal where it is a person. */
  get person(): Named | undefined {
    return this.people[this.at - this.items.length];
  }

  /** How many proposals there are. */
  get count(): number {
    return this.items.length + this.people.length;
  }

  /** How many people enter the visit. */
  get enteringPeople(): number {
    return this.people.filter((person) => person.enters).length;
  }

  /** How many proposals enter the visit. */
  get entering(): number {
    return this.items.filter((item) => item.decision === 'kept').length;
  }

  /** How many wait for a decision, and do not enter without one. */
  get undecided(): number {
    return this.items.filter(toDecide).length;
  }

  /** « 4 étapes entrent, 3 restent à décider » */
  get tally(): string {
    const barred = this.items.filter((item) => item.barred && item.decision === 'open').length;
    const aims = this.items.filter((item) => item.decision === 'aim').length;
    const open = this.people.filter((person) => person.decision === 'open').length;
    return [
      this.items.length > 0 || this.people.length === 0 ? t('ui-review-enter', { count: this.entering }) : '',
      aims > 0 ? t('ui-review-aims-count', { count: aims }) : '',
      this.undecided > 0 ? t('ui-review-undecided', { count: this.undecided }) : '',
      barred > 0 ? t('ui-review-barred-count', { count: barred }) : '',
      this.people.length > 0 ? t('ui-review-people-enter', { count: this.enteringPeople }) : '',
      open > 0 ? t('ui-review-people-undecided', { count: open }) : '',
    ]
      .filter(Boolean)
      .join(', ');
  }

  /** What `create_visit` is sent. */
  get kept(): Kept[] {
    return this.items.filter((item) => item.enters).map((item) => item.kept);
  }

  /** Who is sent with it. */
  get keptPeople(): KeptPerson[] {
    return this.people.filter((person) => person.enters).map((person) => person.kept);
  }

  /** Says the same in another language; what was decided and corrected stays. */
  retell(review: Review): void {
    this.review = review;
    for (const [at, item] of this.items.entries()) {
      const proposed = review.proposals[at];
      if (proposed) item.proposed = proposed;
    }
    for (const [at, person] of this.people.entries()) {
      const read = review.people[at];
      if (read) person.read = read;
    }
  }

  /** Gives the keyboard to the current row. */
  grab(): void {
    this.wanted += 1;
  }

  /** Goes to a proposal. What was typed in the row that is left is taken, its decision stays. */
  go(to: number): void {
    const next = Math.max(0, Math.min(to, this.count - 1));
    if (this.draft && next !== this.at) this.#take();
    this.at = next;
    this.tab = 'proposals';
    this.grab();
  }

  /** Keeps the current proposal and goes on to the next one that is undecided. */
  keep(): void {
    if (this.person) this.decide(this.person.usual);
    const item = this.current;
    if (!item) return;
    this.#take();
    if (item.barred) {
      this.announcer.say(t('ui-review-barred'));
      this.grab();
      return;
    }
    this.#decide(item, 'kept');
  }

  /** Keeps the current proposal as something that the visit is for; it needs no day. */
  aim(): void {
    const item = this.current;
    if (!item) return;
    this.#take();
    this.#decide(item, 'aim');
  }

  /** Leaves the current proposal out and goes on. */
  discard(): void {
    if (this.person) this.decide('discarded');
    if (this.current) this.#decide(this.current, 'discarded');
  }

  /** Says what becomes of the current person, and goes on to the next that is undecided. */
  decide(decision: NamedDecision): void {
    const person = this.person;
    if (!person?.can(decision)) return;
    person.decision = decision;
    this.#said(person.said);
  }

  /** Takes a discarded proposal back: it is kept, or waits again where it has no day. */
  takeBack(at: number): void {
    this.go(at);
    const item = this.current;
    if (item?.barred) item.decision = 'open';
    else this.keep();
  }

  /** Opens the fields of the current proposal. */
  correct(): void {
    const item = this.current;
    if (!item || this.draft) return;
    const { hour, title, place } = item.shown;
    this.draft = { hour, title, place };
  }

  /** Closes the fields; the proposal is as before. */
  leave(): void {
    this.draft = null;
    this.announcer.say(t('ui-review-unchanged'));
    this.grab();
  }

  /** Takes what is being typed as kept, before the visit is created. */
  settle(): void {
    const item = this.current;
    if (!this.draft || !item) return;
    this.#take();
    if (!item.barred) item.decision = 'kept';
  }

  /** Says why the visit was not created, at the row whose hour the sentence quotes where there is one. */
  refuse(sentence: string): void {
    this.refusal = sentence;
    const quoted = this.items.findIndex(
      (item) => item.decision === 'kept' && item.kept.hour && sentence.includes(item.kept.hour),
    );
    if (quoted < 0) {
      this.grab();
      return;
    }
    this.go(quoted);
    this.correct();
  }

  #take(): void {
    if (this.draft) this.current?.correct(this.draft);
    this.draft = null;
    this.refusal = '';
  }

  #decide(item: Item, decision: Decision): void {
    item.decision = decision;
    const { title } = item.shown;
    const said = {
      open: '',
      kept: t('ui-review-said-kept', { title }),
      aim: t('ui-review-said-aim', { title }),
      discarded: t('ui-review-said-out', { title }),
    }[decision];
    this.#said(said);
  }

  /** Says what was decided, and goes on to the next that is undecided, round the end. */
  #said(said: string): void {
    this.announcer.say(`${said} ${this.tally}.`);
    const waits = this.#waits;
    const after = waits.indexOf(true, this.at + 1);
    const next = after < 0 ? waits.indexOf(true) : after;
    this.draft = null;
    this.go(next < 0 ? this.at : next);
  }

  /** Which of the list wait for a decision. */
  get #waits(): boolean[] {
    return [...this.items.map(toDecide), ...this.people.map((person) => person.decision === 'open')];
  }
}

function toDecide(item: Item): boolean {
  return item.decision === 'open' && !item.barred;
}
