import { flushSync } from 'svelte';
import type { Calls, Day, Failure, Snapshot, Trial } from '../generated/api';
import { linesOf, stopKey } from '../agenda/lines';
import { asFailed, isOfTheWhole, type CallFailed, type Host } from '../host/host';
import type { VisitScreen } from '../screens/names';
import { t } from '../words/words.svelte';
import type { Announcer } from './announcer.svelte';
import { Ask } from './ask.svelte';
import { newConflict } from './conflict';
import { Drag } from './drag.svelte';
import { Gesture } from './gesture.svelte';
import { Giving } from './giving.svelte';
import { Proposing } from './offers.svelte';
import type { Panes } from './panes.svelte';
import { Paper } from './paper.svelte';
import { People } from './people.svelte';
import { QuickLine } from './quick.svelte';
import { Repairs } from './repairs.svelte';
import { RunSheet } from './sheet.svelte';

/** The calls that change the visit: they carry the revision that the page has seen. */
export type EditName = {
  [K in keyof Calls]: Calls[K]['sent'] extends { revision: number } ? K : never;
}[keyof Calls];

/** An edit that is tried, and the visit as it would leave it. */
export interface Tried {
  trial: Trial;
  snapshot: Snapshot;
}

/** How long a preview must stand before it is said: 500 ms after the last key. */
const unhurried = 380;

/** The visit on the screen: the last snapshot, what a preview would make of it, and the one way to change it. */
export class OpenVisit {
  snapshot = $state.raw<Snapshot>() as Snapshot;
  /** What is being typed or looked at would give; drawn in place of the snapshot, written nowhere. */
  preview = $state.raw<Snapshot | null>(null);
  /** The edit that it is the preview of: the paper shows the same. */
  trial = $state.raw<Trial | null>(null);
  /** The screen that shows the visit. */
  screen = $state<VisitScreen>('agenda');
  /** True once what is seen first is on the display: what may come a moment later waits for it. */
  drawn = $state(false);
  /** The day on the screen, by its date; that of the cursor where all days are shown. */
  date = $state('');
  /** True while all days are shown, one under the other. */
  every = $state(false);
  /** How a day is drawn. */
  form = $state<'list' | 'grid'>('list');

  readonly shown: Snapshot = $derived(this.preview ?? this.snapshot);

  readonly gesture = new Gesture();
  readonly ask = new Ask(this);
  readonly line = new QuickLine(this);
  readonly drag = new Drag(this);
  readonly sheet: RunSheet = new RunSheet(this);
  /** The day on the screen; that of the cursor where all are shown. */
  readonly day: Day | undefined = $derived.by(() =>
    this.#dayOf(this.every ? this.sheet.line?.key : undefined),
  );
  /** The days on the screen: one, or all of them. */
  readonly days: Day[] = $derived(this.every ? this.shown.days : this.day ? [this.day] : []);
  readonly repairs = new Repairs(this);
  readonly people = new People(this);
  readonly giving = new Giving(this);
  readonly proposing = new Proposing(this);
  readonly paper: Paper;

  #line: Promise<unknown> = Promise.resolve();
  #waiting = 0;
  #later: ReturnType<typeof setTimeout> | undefined;

  constructor(
    readonly host: Host,
    readonly announcer: Announcer,
    readonly panes: Panes,
    snapshot: Snapshot,
    /** Told of a failure that no field can mend. */
    private readonly onfailure: (failure: Failure) => void,
  ) {
    this.snapshot = snapshot;
    this.date = snapshot.days[0]?.date ?? '';
    this.paper = new Paper(host);
    if (snapshot.focus) this.show(snapshot.focus);
  }

  /** Draws at once what may come a moment later: a key may lead there. */
  finishDrawing(): void {
    if (this.drawn) return;
    this.drawn = true;
    flushSync();
  }

  /**
   * Makes one edit and draws its result; null when it is done. Edits wait for each other, so that each knows the
   * revision that the one before it made.
   */
  edit<K extends EditName>(name: K, sent: Omit<Calls[K]['sent'], 'revision'>): Promise<CallFailed | null> {
    return this.#inLine(async () => {
      try {
        const whole = { ...sent, revision: this.snapshot.revision } as unknown as Calls[EditName]['sent'];
        const next = await this.host.call<EditName>(name, whole);
        // Null: a file was asked for and none was chosen.
        if (next) this.take(next);
        return null;
      } catch (thrown) {
        const failed = asFailed(thrown, () => t('ui-host-silent'));
        if (failed.code === 'conflict') await this.#afterConflict(failed);
        if (isOfTheWhole(failed)) this.onfailure(failed.failure);
        return failed;
      }
    });
  }

  /** The same for an edit without a field of its own: a refusal is said on the gesture line. */
  async perform<K extends EditName>(name: K, sent: Omit<Calls[K]['sent'], 'revision'>): Promise<boolean> {
    const failed = await this.edit(name, sent);
    if (failed && failed.code !== 'conflict' && !isOfTheWhole(failed)) this.say(failed.message, 'refused');
    return failed === null;
  }

  /** Asks for the visit as it is now; another program may have edited it. */
  refresh(): Promise<void> {
    if (this.#waiting > 0) return Promise.resolve();
    return this.#inLine(async () => {
      const now = await this.host.call('refresh', {});
      const changed = now.revision !== this.snapshot.revision;
      const { notice, unsaved } = this.snapshot;
      if (!changed && now.notice === notice && now.unsaved === unsaved) return;
      this.take(now);
      if (changed) this.say(now.announce ?? t('ui-changed-elsewhere'), 'done');
    });
  }

  /** Draws a new snapshot, says what it says, and brings the cursor where it asks. */
  take(next: Snapshot): void {
    const before = this.snapshot;
    this.look(null);
    this.snapshot = next;
    if (next.revision !== before.revision || next.announce !== before.announce) {
      this.gesture.show(next.announce, 'done');
      this.gesture.offers = next.announce !== null && wasFixed(before, next, this.sheet.stop?.id);
      this.announcer.say([next.announce, newConflict(before, next)].filter(Boolean).join(' '));
    }
    if (next.focus) this.show(next.focus);
    this.sheet.follow();
    this.repairs.follow();
  }

  /** Says a sentence on the gesture line and to those who do not see it. */
  say(sentence: string, kind: 'done' | 'refused'): void {
    this.gesture.show(sentence, kind);
    this.announcer.say(sentence);
  }

  /** Tells the window of a failure that no field and no line can mend. */
  fail(failure: Failure): void {
    this.onfailure(failure);
  }

  /** Asks what an edit would give; nothing of it is written. */
  async foresee(trial: Trial): Promise<Tried> {
    return { trial, snapshot: await this.host.call('preview', { trial }) };
  }

  /**
   * Draws what an edit would give, and says it once the keys rest, after `said`; null there where it is said elsewhere. No
   * edit draws the visit itself again.
   */
  look(tried: Tried | null, said: string | null = ''): void {
    clearTimeout(this.#later);
    const preview = tried?.snapshot ?? null;
    this.preview = preview;
    this.trial = tried?.trial ?? null;
    if (said === null) return;
    const effect = [said, preview && (preview.announce ?? effectOf(this.snapshot, preview))]
      .filter(Boolean)
      .join(' ');
    if (effect) this.#later = setTimeout(() => this.announcer.say(effect), unhurried);
  }

  /** Shows a day from its first line on. */
  showDay(date: string): void {
    if (date === this.day?.date && !this.every) return;
    this.every = false;
    this.date = date;
    this.sheet.one();
    this.sheet.toFirst();
  }

  /** Shows all days, one under the other. */
  showAll(): void {
    this.every = true;
  }

  /** Shows the day of a stop and puts the cursor on it; the keyboard stays where it is. */
  show(stop: string): void {
    const has = (day: Day): boolean =>
      linesOf(day).some((line) => line.kind === 'stop' && line.row.id === stop);
    const day = this.shown.days.find(has);
    if (!day) return;
    this.date = day.date;
    this.sheet.put(stopKey(stop), 'title');
  }

  /** The same on the agenda, and takes the keyboard there. */
  goTo(stop: string): void {
    this.screen = 'agenda';
    this.show(stop);
    this.sheet.grab();
  }

  async #afterConflict(failed: CallFailed): Promise<void> {
    try {
      this.take(await this.host.call('refresh', {}));
    } finally {
      this.say(failed.message, 'refused');
    }
  }

  /** The day of a line, else the one that was chosen, else the first. */
  #dayOf(key: string | undefined): Day | undefined {
    const { days } = this.shown;
    const ofLine = key && days.find((day) => linesOf(day).some((line) => line.key === key));
    return ofLine || (days.find((day) => day.date === this.date) ?? days[0]);
  }

  #inLine<T>(job: () => Promise<T>): Promise<T> {
    this.#waiting += 1;
    const mine = this.#line.then(job).finally(() => (this.#waiting -= 1));
    this.#line = mine.catch(() => undefined);
    return mine;
  }
}

/** True when a stop followed before and has a fixed hour now. */
function wasFixed(before: Snapshot, next: Snapshot, stop: string | undefined): boolean {
  const timing = (snapshot: Snapshot) =>
    snapshot.days
      .flatMap(linesOf)
      .flatMap((line) => (line.kind === 'stop' && line.row.id === stop ? [line.row.timing] : []))[0];
  return timing(before) === 'follows' && timing(next) === 'start_fixed';
}

/** What a preview does to the fixed hours: a new conflict, else the first margin that changes. */
function effectOf(now: Snapshot, preview: Snapshot): string | null {
  const margin = preview.days
    .flatMap(linesOf)
    .find((line) => line.kind === 'margin' && line.row.was_left !== null);
  return newConflict(now, preview) ?? margin?.row.label ?? null;
}
