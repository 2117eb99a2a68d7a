import { createContext } from 'svelte';
import type { Boot, Exported, Failure, Problem, ReaderKey, Recent, Review, Snapshot } from '../generated/api';
import { asFailed, isOfTheWhole, type Host } from '../host/host';
import { t, words, type Lang } from '../words/words.svelte';
import { Announcer } from './announcer.svelte';
import { Palette } from './palette.svelte';
import { Panes } from './panes.svelte';
import { OpenReview } from './review.svelte';
import { Theme } from './theme.svelte';
import { OpenVisit } from './visit.svelte';

/** What the whole window knows: the visit that is open, or the recent ones, and what failed for all of it. */
export class Desk {
  /** False until Rust has answered once. */
  ready = $state(false);
  recent = $state.raw<Recent[]>([]);
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
  /** True while the keys of the screen are listed. */
  keys = $state(false);

  readonly announcer = new Announcer();
  readonly palette = new Palette();
  readonly panes = new Panes();
  readonly theme = new Theme();

  /** The failure of the last look at the file; put away, it is not said again every two seconds. */
  #unseen = '';

  constructor(readonly host: Host) {}

  /** Asks for what the page needs before it draws anything. */
  async boot(): Promise<void> {
    await this.#try(async () => {
      const boot: Boot = await this.host.call('boot', {});
      words.speak(boot.lang);
      this.recent = boot.recent;
      this.version = boot.version;
      this.failure = boot.failure;
      await this.#show(boot.visit);
    });
    this.ready = true;
  }

  open(): Promise<void> {
    return this.#opened(() => this.host.call('open', {}));
  }

  openRecent(key: string): Promise<void> {
    return this.#opened(() => this.host.call('open_recent', { key }));
  }

  openSample(): Promise<void> {
    return this.#opened(() => this.host.call('open_sample', {}));
  }

  /** Says what is understood of the text in the zone. */
  readText(): Promise<void> {
    return this.#reviewed(() => this.host.call('read_source', { text: this.draft }));
  }

  /** The same for a file that the user chooses. */
  chooseSource(): Promise<void> {
    return this.#reviewed(() => this.host.call('choose_source', {}));
  }

  /** Makes a visit of what is kept and opens it; where no place is chosen the review stays. */
  async createVisit(): Promise<void> {
    const review = this.review;
    if (!review) return;
    review.settle();
    if (review.entering === 0) {
      this.announcer.say(t('ui-review-keep-one'));
      return;
    }
    await this.#asked(
      async () => {
        review.refusal = '';
        const snapshot = await this.host.call('create_visit', { kept: review.kept });
        if (!snapshot) {
          this.announcer.say(t('ui-review-nowhere'));
          review.grab();
          return;
        }
        this.failure = null;
        this.review = null;
        if (review.review.source === '') this.draft = '';
        await this.#show(snapshot);
      },
      (sentence) => review.refuse(sentence),
    );
  }

  /** Goes back to the first screen; the text stays in its zone. */
  leaveReview(): void {
    this.review = null;
  }

  /** Goes back to the list of visits. */
  async close(): Promise<void> {
    await this.#try(async () => {
      await this.host.call('close', {});
      this.visit = null;
      this.recent = (await this.host.call('boot', {})).recent;
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
      this.recent = (await this.host.call('boot', {})).recent;
    });
  }

  exportCalendar(): Promise<void> {
    return this.#outward(() => this.host.call('export_calendar', {}));
  }

  /** Writes a sheet for those for whom it is made, or for the reader who is named. */
  exportSheet(sheet: string, reader: ReaderKey | null = null): Promise<void> {
    return this.#outward(() => this.host.call('export_sheet', { sheet, reader }));
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

  async #opened(ask: () => Promise<Snapshot | null>): Promise<void> {
    await this.#try(async () => {
      const snapshot = await ask();
      this.failure = null;
      await this.#show(snapshot);
    });
  }

  async #reviewed(ask: () => Promise<Review | null>): Promise<void> {
    await this.#asked(
      async () => {
        this.unread = '';
        const review = await ask();
        if (!review) return;
        this.failure = null;
        this.review = new OpenReview(review, this.announcer);
      },
      (sentence) => (this.unread = sentence),
    );
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
      const done = await ask();
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
