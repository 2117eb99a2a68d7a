import type { Distribution, Handed, Packing, Page, Told, WithheldView } from '../generated/api';
import { asFailed, isOfTheWhole } from '../host/host';
import { t } from '../words/words.svelte';
import { SvelteSet } from 'svelte/reactivity';
import type { OpenVisit } from './visit.svelte';

export type GivingTab = 'changes' | 'withheld' | 'page' | 'holders';

/** The screen on which a version is given out: who receives what, what one reader is told, who holds what. */
export class Giving {
  view = $state.raw<Distribution | null>(null);
  /** The reader that is looked at, by the key of the row: at first the first audience that is concerned. */
  key = $state('');
  reader = $state.raw<Told | null>(null);
  /** What the reader does not see. */
  withheld = $state.raw<WithheldView | null>(null);
  tab = $state<GivingTab>('changes');
  page = $state.raw<Page | null>(null);
  name = $state('');
  comment = $state('');
  /** True while it is asked whether the version is to be frozen. */
  asking = $state(false);
  /** For whom the version is meant: at first those who are concerned. */
  readonly meant = new SvelteSet<string>();
  /** How far the packages are; null when none are being written. */
  packing = $state.raw<Packing | null>(null);
  /** Why the screen shows nothing, or not all. */
  failure = $state<string | null>(null);
  readonly ticked = new SvelteSet<string>();
  way = $state<Handed>('sent');

  readonly #visit: OpenVisit;
  #asked = 0;
  #stopped = false;

  constructor(visit: OpenVisit) {
    this.#visit = visit;
  }

  /** Asks for everything anew: when the screen is shown, after an edit, after what was done here. */
  async load(): Promise<void> {
    const asked = (this.#asked += 1);
    await this.#try(async () => {
      const view = await this.#visit.host.call('distribution', {});
      if (asked !== this.#asked) return;
      this.view = view;
      if (!view.readers.some((row) => row.key === this.key)) {
        const concerned = view.readers.find((row) => row.concerned && !row.person);
        this.key = (concerned ?? view.readers[0])?.key ?? '';
      }
      await this.#look(asked);
    });
  }

  /** Looks at a reader. */
  async choose(key: string): Promise<void> {
    if (key === this.key && this.reader) return;
    this.key = key;
    this.ticked.clear();
    this.page = null;
    await this.#try(() => this.#look((this.#asked += 1)));
  }

  async show(tab: GivingTab): Promise<void> {
    this.tab = tab;
    if (tab === 'page') await this.turn(1);
  }

  async turn(page: number): Promise<void> {
    const reader = this.reader;
    if (!reader || page < 1 || page > (this.page?.pages ?? 1)) return;
    await this.#try(async () => {
      const sent = { sheet: reader.sheet, reader: reader.reader, page, trial: null, seek: false };
      const drawn = await this.#visit.host.call('page', sent);
      if (reader === this.reader) this.page = drawn;
    });
  }

  ask(): void {
    this.meant.clear();
    for (const each of this.view?.recipients ?? []) if (each.concerned) this.meant.add(each.id);
    this.asking = true;
  }

  mean(person: string, on: boolean): void {
    if (on) this.meant.add(person);
    else this.meant.delete(person);
  }

  /** Freezes the version that was asked for. */
  async release(): Promise<void> {
    const { name, comment } = this;
    this.asking = false;
    const recipients = [...this.meant];
    if (await this.#visit.perform('release', { name, comment, recipients })) {
      this.name = '';
      this.comment = '';
    }
    await this.load();
  }

  async restore(number: number): Promise<void> {
    await this.#visit.perform('restore', { number });
    await this.load();
  }

  /** Writes the packages of the last version, a person after the other, until all are there or it is stopped. */
  async pack(): Promise<void> {
    this.#stopped = false;
    await this.#try(async () => {
      let now = await this.#visit.host.call('pack', {});
      while (now.of > 0 && !now.announce) {
        this.packing = now;
        now = await this.#visit.host.call(this.#stopped ? 'pack_stop' : 'pack_next', {});
      }
      if (now.announce) this.#visit.say(now.announce, 'done');
    });
    this.packing = null;
  }

  stop(): void {
    this.#stopped = true;
  }

  /** Opens the message to the person who is looked at in the mail program. */
  async draft(): Promise<void> {
    const person = personOf(this.key);
    if (!person) return;
    await this.#try(async () => {
      const done = await this.#visit.host.call('open_draft', { person });
      this.#visit.say(done.announce, 'done');
    });
  }

  tick(person: string, on: boolean): void {
    if (on) this.ticked.add(person);
    else this.ticked.delete(person);
  }

  tickAll(): void {
    for (const holder of this.reader?.holders ?? []) this.ticked.add(holder.id);
  }

  /** Ticks those for whom the last version is meant and of whom nothing is noted yet. */
  tickDue(): void {
    for (const holder of this.reader?.holders ?? []) if (holder.due) this.ticked.add(holder.id);
  }

  /** Notes that those who are ticked were given the last version. */
  async handOver(): Promise<void> {
    const release = this.view?.last?.number;
    if (!release || this.ticked.size === 0) return;
    await this.#try(async () => {
      const persons = [...this.ticked];
      const done = await this.#visit.host.call('hand_over', { release, persons, how: this.way });
      this.ticked.clear();
      this.#visit.say(done.announce, 'done');
    });
    await this.load();
  }

  async share(): Promise<void> {
    await this.#try(async () => {
      this.view = await this.#visit.host.call('share_calendar', {});
    });
  }

  /** Puts the two lines where the user can paste them from. */
  async copy(): Promise<void> {
    const lines = this.reader?.lines;
    if (!lines) return;
    try {
      await navigator.clipboard.writeText(lines);
      this.#visit.say(t('ui-give-copied'), 'done');
    } catch {
      this.#visit.say(t('ui-give-not-copied'), 'refused');
    }
  }

  async #look(asked: number): Promise<void> {
    const { key } = this;
    if (!key) return;
    const reader = await this.#visit.host.call('told', { key });
    const withheld = await this.#visit.host.call('withheld', { reader: reader.reader });
    if (asked !== this.#asked) return;
    this.reader = reader;
    this.withheld = withheld;
    if (this.tab === 'page') await this.turn(1);
  }

  /** What cannot be done is said on the gesture line; what makes the screen empty stays on it. */
  async #try(job: () => Promise<void>): Promise<void> {
    try {
      await job();
      this.failure = null;
    } catch (thrown) {
      const failed = asFailed(thrown, () => t('ui-host-silent'));
      if (!this.view) this.failure = failed.message;
      this.#visit.say(failed.message, 'refused');
      if (isOfTheWhole(failed)) this.#visit.fail(failed.failure);
    }
  }
}

/** The id of a person in the key of a row; null for an audience. */
export function personOf(key: string): string | null {
  return key.startsWith('person:') ? key.slice('person:'.length) : null;
}
