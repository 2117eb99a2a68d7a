import type { PastEdit } from '../generated/api';
import { asFailed, CallFailed, type Host } from '../host/host';
import { t } from '../words/words.svelte';
import { OpenVisit } from './visit.svelte';

/** A door that is shut: the past is looked at, nothing in it can be edited. */
const shut: Host = {
  call: () => Promise.reject(new CallFailed({ code: 'refused', text: '' })),
};

/** The edits of the open visit, and the visit as it was after the one that is looked at. */
export class History {
  entries = $state.raw<PastEdit[]>([]);
  /** The edit that is looked at, by its place in the list. */
  at = $state(0);
  /** The visit as it was then; null until it is drawn. */
  past = $state.raw<OpenVisit | null>(null);
  /** Why it cannot be looked at. */
  failure = $state('');

  #asked = 0;

  constructor(private readonly visit: OpenVisit) {}

  get entry(): PastEdit | undefined {
    return this.entries[this.at];
  }

  /** Reads the list anew: an edit was made meanwhile. The one that is looked at stays. */
  async load(): Promise<void> {
    const looked = this.entry?.number;
    try {
      this.entries = await this.visit.host.call('history', {});
      const again = this.entries.findIndex((entry) => entry.number === looked);
      await this.go(Math.max(0, again));
    } catch (thrown) {
      this.failure = asFailed(thrown, () => t('ui-host-silent')).message;
    }
  }

  /** Looks at the visit as it was after an edit; only the last one asked for is drawn. */
  async go(to: number): Promise<void> {
    this.at = Math.max(0, Math.min(to, this.entries.length - 1));
    const entry = this.entry;
    if (!entry) return;
    this.#asked += 1;
    const mine = this.#asked;
    try {
      const snapshot = await this.visit.host.call('look_back', { number: entry.number });
      if (mine !== this.#asked) return;
      const date = this.past?.date;
      const { announcer, panes } = this.visit;
      const past = new OpenVisit(shut, announcer, panes, snapshot, () => undefined);
      if (date && snapshot.days.some((day) => day.date === date)) past.date = date;
      this.past = past;
      this.failure = '';
    } catch (thrown) {
      if (mine !== this.#asked) return;
      this.failure = asFailed(thrown, () => t('ui-host-silent')).message;
    }
  }

  /** Makes the visit again what it was: one new edit, and one undo. */
  async keep(): Promise<void> {
    const entry = this.entry;
    if (!entry || entry.present) return;
    if (await this.visit.perform('bring_back', { number: entry.number })) this.leave();
  }

  /** Goes back to the present. */
  leave(): void {
    this.visit.screen = 'agenda';
    this.visit.sheet.grab();
  }
}
