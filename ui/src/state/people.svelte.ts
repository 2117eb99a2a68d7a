import type { Calls, Doing, ForgottenRow, PeopleView, PersonCard, PersonRow } from '../generated/api';
import { asFailed } from '../host/host';
import { t } from '../words/words.svelte';
import type { OpenVisit } from './visit.svelte';

type Edit = 'place_person' | 'return_to_rule' | 'attend' | 'remove_person' | 'order_speeches' | 'decide';

/** The people of the visit: the stop they are looked at from, the person of the cursor, and what is being typed about them. */
export class People {
  view = $state.raw<PeopleView | null>(null);
  /** The stop that is shown; empty: the whole visit. */
  stop = $state('');
  /** How many sit on each side of a central aisle; null: all side by side. */
  aisle = $state<number | null>(null);
  /** The person whose card is open. */
  card = $state<string | null>(null);
  /** A person being added: what is typed, and what he or she is to do at the stop that is shown. */
  adding = $state.raw<{ text: string; stop: string; doing: Doing } | null>(null);
  /** A place being given by hand: its reason is asked in the row. */
  placing = $state.raw<{ person: string; position: number } | null>(null);
  /** Whether the menu of the row of the cursor is open, and where. */
  menu = $state.raw<{ x: number; y: number } | 'row' | null>(null);
  /** Counts the wishes for the keyboard: the list takes the focus when it changes. */
  wanted = $state(0);

  #at = $state('');
  /** The revision and the language of what is drawn. */
  #drawn = '';
  readonly #visit: OpenVisit;

  readonly rows: PersonRow[] = $derived(this.view?.rows ?? []);
  /** The row of the cursor; what is gone gives its place to the first. */
  readonly row: PersonRow | undefined = $derived(
    this.rows.find((row) => row.id === this.#at) ?? this.rows[0],
  );
  readonly open: PersonCard | undefined = $derived(
    this.view?.persons.find((person) => person.id === this.card),
  );

  constructor(visit: OpenVisit) {
    this.#visit = visit;
  }

  /** Asks for the people as they are now. */
  async load(): Promise<void> {
    const { stop, aisle } = this;
    try {
      const view = await this.#visit.host.call('people', { stop: stop || null, aisle });
      if (stop === this.stop && aisle === this.aisle) this.view = view;
    } catch (thrown) {
      this.#visit.say(asFailed(thrown, () => t('ui-host-silent')).message, 'refused');
    }
  }

  /** Draws them again when the visit or the language is another one. */
  async follow(revision: number, lang: string): Promise<void> {
    const now = `${revision} ${lang}`;
    if (now === this.#drawn) return;
    this.#drawn = now;
    await this.load();
  }

  /** Shows the people of a stop. */
  async show(stop: string): Promise<void> {
    this.stop = stop;
    this.placing = null;
    await this.load();
  }

  /** Seats them side by side, or so many on each side of an aisle. */
  async seat(aisle: number | null): Promise<void> {
    this.aisle = aisle;
    await this.load();
  }

  /** Puts the cursor on a person. */
  put(person: string): void {
    this.#at = person;
  }

  /** Goes up or down. */
  go(by: number): void {
    const at = this.rows.findIndex((row) => row === this.row);
    const next = this.rows[Math.max(0, Math.min(at + by, this.rows.length - 1))];
    if (next) this.put(next.id);
    this.grab();
  }

  /** Asks for the keyboard. */
  grab(): void {
    this.wanted += 1;
  }

  /** Makes an edit and draws what it gives; true when it is done. */
  async edit<K extends Edit>(name: K, sent: Omit<Calls[K]['sent'], 'revision'>): Promise<boolean> {
    const done = await this.#visit.perform(name, sent);
    await this.load();
    return done;
  }

  attend(person: string, doing: Doing): Promise<boolean> {
    return this.edit('attend', { stop: this.stop, person, doing });
  }

  /** Moves the person of the cursor by one place; where no reason is known yet, it is asked in the row. */
  async move(by: 1 | -1): Promise<void> {
    const row = this.row;
    if (!row) return;
    const at = row.position ?? this.rows.filter((each) => each.position !== null).length + 1;
    const position = Math.max(1, (this.placing?.position ?? at) + by);
    if (row.by_hand) {
      await this.edit('place_person', { person: row.id, position, reason: row.by_hand });
      this.grab();
    } else {
      this.placing = { person: row.id, position };
    }
  }

  /** Gives the place, with its reason. */
  async place(reason: string): Promise<void> {
    const placing = this.placing;
    if (!placing) return;
    if (await this.edit('place_person', { ...placing, reason })) {
      this.placing = null;
      this.grab();
    }
  }

  /** Begins to add a person, with what is known of him or her. */
  add(text = '', stop = this.stop, doing: Doing = 'awaited'): void {
    this.adding = { text, stop, doing };
  }

  /** The sentence that says why the person was not added; null when he or she was. */
  async keep(text: string): Promise<string | null> {
    const adding = this.adding;
    if (!adding) return null;
    const { stop, doing } = adding;
    const before = (this.view?.persons ?? []).map((person) => person.id);
    const failed = await this.#visit.edit('add_person', {
      text,
      stop: stop || null,
      doing: stop ? doing : null,
    });
    if (failed) return failed.message;
    this.adding = null;
    await this.load();
    const added = this.view?.persons.find((person) => !before.includes(person.id));
    if (added) this.put(added.id);
    this.grab();
    return null;
  }

  /** What a line of « Qui avez-vous oublié ? » asks to be done: a person with that function, or somebody who welcomes. */
  async answer(line: ForgottenRow): Promise<void> {
    const stop = line.stops[0] ?? this.stop;
    if (stop !== this.stop) await this.show(stop);
    const known = line.persons[0];
    if (known) await this.attend(known, 'awaited');
    else if (line.office) this.add(`, ${line.function}`, stop);
    else this.add('', stop, 'welcomes');
  }
}
