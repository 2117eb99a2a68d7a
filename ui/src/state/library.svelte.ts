import type { Beginning, Calls, Card, FoundVisit, LibraryView } from '../generated/api';
import type { CallFailed } from '../host/host';
import { t } from '../words/words.svelte';

/** How many past visits are shown until all are asked for. */
const few = 3;

/** What is typed of a visit that is to be made. */
export interface NewVisit {
  beginning: Beginning;
  title: string;
  date: string;
  /** Why it was not made, and the field that can mend it. */
  refusal: string;
  field: 'title' | 'date';
}

/** How the library asks and opens; the desk's. */
export interface LibraryDoor {
  call<K extends keyof Calls>(name: K, sent: Calls[K]['sent']): Promise<Calls[K]['answer']>;
  say(sentence: string): void;
}

/** The visits of the folder, what is looked for in them, and the visit that is being begun. */
export class LibraryShelf {
  view = $state.raw<LibraryView | null>(null);
  /** What is looked for; empty shows the list. */
  query = $state('');
  /** What answers to it; null until something does. */
  found = $state.raw<FoundVisit[] | null>(null);
  form = $state<NewVisit | null>(null);
  /** True when every past visit is shown. */
  allPast = $state(false);

  #asked = 0;

  constructor(private readonly door: LibraryDoor) {}

  /** True where nothing is there to be listed: the first screen teaches instead. */
  get empty(): boolean {
    const view = this.view;
    return view !== null && view.notice === '' && this.cards.length === 0 && view.unread.length === 0;
  }

  /** Every visit that can be opened, in the order of the screen. */
  get cards(): Card[] {
    const view = this.view;
    return view ? [...view.coming, ...view.undated, ...view.past, ...view.elsewhere] : [];
  }

  /** The past visits that are shown. */
  get past(): Card[] {
    const past = this.view?.past ?? [];
    return this.allPast ? past : past.slice(0, few);
  }

  /** Reads the folder. */
  async load(): Promise<void> {
    this.view = await this.door.call('library', {});
  }

  /** Looks for words in all visits while they are typed; only the answer to the last ones is shown. */
  async search(query: string): Promise<void> {
    this.query = query;
    this.#asked += 1;
    const mine = this.#asked;
    if (query.trim() === '') {
      this.found = null;
      return;
    }
    const found = await this.door.call('search_visits', { text: query });
    if (mine !== this.#asked) return;
    this.found = found;
    this.door.say(t('ui-home-found', { count: found.length, query: query.trim() }));
  }

  leaveSearch(): void {
    void this.search('');
  }

  /** Opens the fields of a new visit; like another it begins with its title. */
  begin(beginning: Beginning = { from: 'nothing' }): void {
    this.leaveSearch();
    const was = this.form;
    this.form = { beginning, title: '', date: was?.date ?? '', refusal: '', field: 'title' };
    this.like(beginning);
  }

  /** Chooses what it begins with. A title that was typed stays; one that was only taken over goes with its visit. */
  like(beginning: Beginning): void {
    const form = this.form;
    if (!form) return;
    const taken = ['', this.#titleOf(form.beginning)].includes(form.title.trim());
    this.form = { ...form, beginning, title: taken ? this.#titleOf(beginning) : form.title, refusal: '' };
  }

  leaveForm(): void {
    this.form = null;
  }

  /** Says why the visit was not made, beside the field that can mend it. */
  refuse(failed: Pick<CallFailed, 'code' | 'message'>): void {
    const form = this.form;
    if (!form) return;
    this.form = { ...form, refusal: failed.message, field: failed.code === 'no_title' ? 'title' : 'date' };
  }

  #titleOf(beginning: Beginning): string {
    switch (beginning.from) {
      case 'nothing':
        return '';
      case 'template':
        return this.view?.templates.find((each) => each.key === beginning.key)?.title ?? '';
      case 'copy':
        return this.cards.find((each) => each.key === beginning.key)?.title ?? '';
    }
  }
}
