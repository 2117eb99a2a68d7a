import { createContext } from 'svelte';
import type { Boot, Exported, Failure, Opened, Problem, ReaderKey, Review, Snapshot } from '../generated/api';
import { asFailed, isOfTheWhole, type Host } from '../host/host';
import { t, words, type Lang } from '../words/words.svelte';
import { Announcer } from './announcer.svelte';
import { LibraryShelf } from './library.svelte';
import { Palette } from './palette.svelte';
import { Panes } from './panes.svelte';
import { OpenReview } from './review.svelte';
import { Theme } from './theme.svelte';
import { OpenVisit } from './visit.svelte';
import { Work } from './work.svelte';

/** What the whole window knows: the visit that is open, the library, and what failed for all of it. */
export class Desk {
  /** False until Rust has answered once. */
  ready = $state(false);
  version = $state('');
  visit = $state.raw<OpenVisit | null>(null);
  /** The text in the paste zone: it stays there until a visit is made of it. */
  draft = $state('');
  /** What was understood of a text or a file, while it is looked at. */
  review = $state.raw<OpenReview | null>(null);
  /** Why the last text or file was not read; said beside the zone. */
  unread = $state('');
  /** A failure of the whole, said in the band until it is put away. */
  failure = $state.raw<Failure | null>(null);
  /** True while a file is chosen or written: the system's dialog is open. */
  busy = $state(false);
  /** The problem that F8 went to last; the next one follows it. */
  lastProblem: Problem | null = null;
  /** The stops that were copied last, as an outline: what « Coller » in a menu pastes. */
  clip = $state('');
  /** True while the keys of the screen are listed. */
  keys = $state(false);
  /** True while the settings are open. */
  settings = $state(false);
  /** True while it is told what the program is. */
  about = $state(false);

  readonly announcer = new Announcer();
  readonly palette = new Palette();
  readonly panes = new Panes();
  readonly theme = new Theme();
  readonly library = new LibraryShelf({
    call: (name, sent) => this.host.call(name, sent),
    say: (sentence) => this.announcer.say(sentence),
  });
  readonly work = new Work(this);

  /** True while a file hangs over the window. */
  fileOver = $state(false);

  /** The failure of the last look at the file; put away, it is not said again every two seconds. */
  #unseen = '';

  constructor(readonly host: Host) {
    host.hear?.((told) => {
      this.fileOver = told === 'file-over';
      if (told === 'file-dropped') void this.takeDropped();
    });
  }

  /** Asks for what the page needs before it draws anything. */
  async boot(): Promise<void> {
    await this.#try(async () => {
      const boot: Boot = await this.host.call('boot', {});
      words.speak(boot.lang);
      this.version = boot.version;
      this.failure = boot.failure;
      await this.#show(boot.visit);
    });
    this.ready = true;
  }

  /** Lets the user choose a file: a visit opens, anything else is reviewed. */
  open(): Promise<void> {
    return this.#looked(() => this.host.call('open', {}));
  }

  /** The same for a file that was dropped on the window; a review that lies open is finished first. */
  takeDropped(): Promise<void> {
    if (this.review) {
      this.review.refusal = t('ui-review-first');
      return Promise.resolve();
    }
    return this.#looked(() => this.host.call('take_dropped', {}));
  }

  /** Opens a visit of the library, at one of its stops. */
  openVisit(key: string, stop: string | null = null): Promise<void> {
    return this.#opened(() => this.host.call('open_visit', { key, stop }));
  }

  /** Shows a visit of the library in its folder. */
  reveal(key: string): Promise<void> {
    return this.#try(async () => {
      await this.host.call('reveal_visit', { key });
    });
  }

  /** Reads the folder of the visits; what fails is said in the band. */
  async loadLibrary(): Promise<void> {
    try {
      await this.library.load();
    } catch (thrown) {
      this.failure = this.#failure(thrown);
    }
  }

  /** Looks for words in all visits. */
  async search(query: string): Promise<void> {
    try {
      await this.library.search(query);
    } catch (thrown) {
      this.failure = this.#failure(thrown);
    }
  }

  /** Shows the list again, and gives it the keyboard. */
  leaveSearch(): void {
    this.library.leaveSearch();
  }

  leaveForm(): void {
    this.library.leaveForm();
    requestAnimationFrame(() => document.querySelector<HTMLElement>('[data-row], textarea')?.focus());
  }

  /** Opens the palette, with the people and the places of the visit and the visits of the folder. */
  async showPalette(): Promise<void> {
    this.palette.show();
    this.palette.named = [];
    try {
      if (this.visit) this.palette.named = await this.host.call('directory', {});
      if (!this.library.view) await this.library.load();
    } catch (thrown) {
      this.failure = this.#failure(thrown);
    }
  }

  /** Draws the window in a size, in per cent. */
  async resize(size: number): Promise<void> {
    await this.#sized(() => this.host.call('set_size', { size }));
  }

  /** Draws the window one size larger or smaller. */
  async stepSize(larger: boolean): Promise<void> {
    await this.#sized(() => this.host.call('step_size', { larger }));
  }

  chooseLibrary(): Promise<void> {
    return this.#try(async () => {
      const view = await this.host.call('choose_library', {});
      if (view) this.library.view = view;
    });
  }

  /** Makes the visit of the form and opens it; a refusal stands beside its field. */
  async createNew(): Promise<void> {
    const form = this.library.form;
    if (!form) return;
    const { beginning, title, date } = form;
    await this.#try(async () => {
      try {
        const snapshot = await this.host.call('new_visit', { beginning, title, date });
        this.library.form = null;
        this.failure = null;
        await this.#show(snapshot);
      } catch (thrown) {
        const failed = asFailed(thrown, () => t('ui-host-silent'));
        if (isOfTheWhole(failed)) throw thrown;
        this.library.refuse(failed);
      }
    });
  }

  openSample(): Promise<void> {
    return this.#opened(() => this.host.call('open_sample', {}));
  }

  /** Says what is understood of a text; of that in the zone, unless another is given. */
  async readText(text = this.draft): Promise<void> {
    await this.#asked(
      async () => {
        this.unread = '';
        this.#lay(await this.host.call('read_source', { text }));
      },
      (sentence) => this.#leaveUnread(sentence),
    );
  }

  /** The same for a file that the user chooses. */
  chooseSource(): Promise<void> {
    return this.#looked(() => this.host.call('choose_source', {}));
  }

  /** Makes a visit of what is kept and opens it, or enters it into the visit that is open. */
  async createVisit(): Promise<void> {
    const review = this.review;
    if (!review) return;
    review.settle();
    const { kept, keptPeople: people } = review;
    if (kept.length + people.length === 0) {
      this.announcer.say(t('ui-review-keep-one'));
      return;
    }
    const into = review.review.into === null ? null : this.visit;
    await this.#asked(
      async () => {
        review.refusal = '';
        if (into) {
          const revision = into.snapshot.revision;
          into.take(await this.host.call('enter_source', { revision, kept, people }));
        } else await this.#show(await this.host.call('create_visit', { kept, people }));
        this.failure = null;
        this.review = null;
        if (review.review.source === '') this.draft = '';
        into?.sheet.grab();
      },
      (sentence) => review.refuse(sentence),
    );
  }

  /** Goes back to the screen from which the review was opened; the text stays in its zone. */
  leaveReview(): void {
    this.review = null;
    this.visit?.sheet.grab();
  }

  /** Goes back to the list of visits. */
  async close(): Promise<void> {
    await this.#try(async () => {
      await this.host.call('close', {});
      this.visit = null;
    });
  }

  /** Looks whether another program has edited the visit. Says nothing when all is as before, and a failure once. */
  async refresh(): Promise<void> {
    try {
      await this.visit?.refresh();
      this.#unseen = '';
    } catch (thrown) {
      const failure = this.#failure(thrown);
      if (failure.text !== this.#unseen) this.failure = failure;
      this.#unseen = failure.text;
    }
  }

  async speak(lang: Lang): Promise<void> {
    await this.#try(async () => {
      const snapshot = await this.host.call('set_lang', { lang });
      words.speak(lang);
      if (snapshot && this.visit) {
        this.visit.take(snapshot);
        const paper = this.visit.paper;
        await (paper.page ? paper.draw() : paper.list());
      }
      if (this.review) {
        const review = await this.host.call('review_again', {});
        if (review) this.review.retell(review);
      }
      if (!this.visit) await this.library.load();
    });
  }

  exportCalendar(): Promise<void> {
    return this.#outward(() => this.host.call('export_calendar', {}));
  }

  /** Writes a sheet for those for whom it is made, or for the reader who is named. */
  exportSheet(sheet: string, reader: ReaderKey | null = null, format: 'pdf' | 'docx' = 'pdf'): Promise<void> {
    return this.#outward(() => this.host.call('export_sheet', { sheet, reader, format }));
  }

  printSheet(sheet: string, reader: ReaderKey | null = null): Promise<void> {
    return this.#outward(() => this.host.call('print_sheet', { sheet, reader }));
  }

  /** Goes to what a problem is about; where it can be repaired, its repairs are opened too. */
  async goTo(problem: Problem): Promise<void> {
    const visit = this.visit;
    if (!visit) return;
    this.lastProblem = problem;
    if (visit.repairs.problem) visit.repairs.close();
    const stop = problem.stops[0];
    if (stop) visit.goTo(stop);
    this.announcer.say([problem.headline, problem.detail].filter(Boolean).join(' '));
    if (problem.repairable) await this.repair(problem);
  }

  /** Opens the repairs of a conflict. */
  async repair(problem: Problem): Promise<void> {
    this.panes.show('stop');
    await this.visit?.repairs.show(problem);
  }

  async #sized(ask: () => Promise<number>): Promise<void> {
    try {
      const size = await ask();
      this.announcer.say(t('ui-settings-size-percent', { size }));
    } catch (thrown) {
      this.failure = this.#failure(thrown);
    }
  }

  /** Writes a copy of the visit where the user chooses. */
  saveCopy(): Promise<void> {
    return this.#try(async () => {
      const snapshot = await this.host.call('save_copy', {});
      if (snapshot) this.visit?.take(snapshot);
    });
  }

  /** Writes what is kept on this machine where the visit lies. */
  retrySave(): Promise<void> {
    return this.#try(async () => {
      this.failure = null;
      this.visit?.take(await this.host.call('retry_save', {}));
    });
  }

  revealOpen(): Promise<void> {
    return this.#try(async () => {
      await this.host.call('reveal_open', {});
    });
  }

  async #opened(ask: () => Promise<Snapshot | null>): Promise<void> {
    await this.#try(async () => {
      const snapshot = await ask();
      this.failure = null;
      await this.#show(snapshot);
    });
  }

  /** A chosen file: a visit is shown, anything else is reviewed. */
  async #looked(ask: () => Promise<Opened | null>): Promise<void> {
    await this.#asked(
      async () => {
        this.unread = '';
        const opened = await this.work.during(ask);
        if (opened?.review) this.#lay(opened.review);
        if (opened?.visit) {
          this.review = null;
          this.failure = null;
          await this.#show(opened.visit);
        }
      },
      (sentence) => this.#leaveUnread(sentence),
    );
  }

  /** What cannot be read is said in the band of a visit, else beside the zone. */
  #leaveUnread(sentence: string): void {
    if (this.visit) this.failure = { code: 'unreadable', text: sentence };
    else this.unread = sentence;
  }

  #lay(review: Review): void {
    this.failure = null;
    this.review = new OpenReview(review, this.announcer);
  }

  /** A job whose refusal is said where it was asked for; only a failure of the whole goes to the band. */
  async #asked(job: () => Promise<void>, refused: (sentence: string) => void): Promise<void> {
    await this.#try(async () => {
      try {
        await job();
      } catch (thrown) {
        const failure = this.#failure(thrown);
        if (isOfTheWhole(failure)) throw thrown;
        refused(failure.text);
      }
    });
  }

  async #show(snapshot: Snapshot | null): Promise<void> {
    if (!snapshot) return;
    this.visit = new OpenVisit(this.host, this.announcer, this.panes, snapshot, (failure) => {
      this.failure = failure;
    });
    this.visit.sheet.grab();
    this.announcer.say(snapshot.title);
    await this.visit.paper.list();
  }

  async #outward(ask: () => Promise<Exported>): Promise<void> {
    await this.#try(async () => {
      const done = await this.work.during(ask);
      if (!done.cancelled) this.visit?.say(done.announce, 'done');
    });
  }

  async #try(job: () => Promise<void>): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    try {
      await job();
    } catch (thrown) {
      this.failure = this.#failure(thrown);
    } finally {
      this.busy = false;
    }
  }

  #failure(thrown: unknown): Failure {
    return asFailed(thrown, () => t('ui-host-silent')).failure;
  }
}

/** The desk, for every component below the root. */
export const [getDesk, setDesk] = createContext<Desk>();

/** The open visit, for every component of its screen. */
export const [getVisit, setVisit] = createContext<OpenVisit>();
