import type { Problem, Proposal } from '../generated/api';
import { asFailed } from '../host/host';
import { t } from '../words/words.svelte';
import type { OpenVisit } from './visit.svelte';

/** The repairs of a conflict: ↑ ↓ shows the effect of one in the sheet, Enter applies it, Escape leaves no trace. */
export class Repairs {
  /** The conflict whose repairs are shown; null when the pane is closed. */
  problem = $state.raw<Problem | null>(null);
  list = $state.raw<Proposal[]>([]);
  /** The repair on show, by its rank; 0 before the first answer. */
  rank = $state(0);
  failure = $state<string | null>(null);
  /** Counts the wishes for the keyboard: the pane takes the focus when it changes. */
  wanted = $state(0);

  readonly chosen: Proposal | undefined = $derived(this.list.find((each) => each.rank === this.rank));

  readonly #visit: OpenVisit;
  #asked = 0;

  constructor(visit: OpenVisit) {
    this.#visit = visit;
  }

  /** Opens the repairs of a conflict and previews the best one. */
  async show(problem: Problem): Promise<void> {
    this.problem = problem;
    this.wanted += 1;
    await this.#load();
  }

  /** Shows what a repair would give. */
  async choose(rank: number): Promise<void> {
    this.rank = rank;
    const asked = (this.#asked += 1);
    try {
      const tried = await this.#visit.foresee({ try: 'repair', rank });
      if (asked !== this.#asked) return;
      this.#visit.look(tried);
      this.failure = null;
    } catch (thrown) {
      if (asked === this.#asked) this.failure = asFailed(thrown, () => t('ui-host-silent')).message;
    }
  }

  async move(by: number): Promise<void> {
    const at = this.list.findIndex((each) => each.rank === this.rank) + by;
    const next = this.list[Math.max(0, Math.min(at, this.list.length - 1))];
    if (next && next.rank !== this.rank) await this.choose(next.rank);
  }

  /** Makes the repair on show, as one edit, and goes back to the sheet. */
  async apply(): Promise<void> {
    const rank = this.rank;
    if (!this.chosen) return;
    this.#asked += 1;
    if (await this.#visit.perform('apply_proposal', { rank })) this.close();
  }

  /** Leaves no trace, and gives the keyboard back to the sheet. */
  close(): void {
    if (!this.problem) return;
    this.#clear();
    this.#visit.sheet.grab();
  }

  /** After an edit: the same conflict is looked at anew; one that is gone closes the pane. */
  follow(): void {
    if (!this.problem) return;
    const { code, stops } = this.problem;
    const still = this.#visit.snapshot.problems.find(
      (problem) => problem.repairable && problem.code === code && problem.stops[0] === stops[0],
    );
    if (!still) {
      this.close();
      return;
    }
    this.problem = still;
    void this.#load();
  }

  async #load(): Promise<void> {
    const asked = (this.#asked += 1);
    try {
      const list = await this.#visit.host.call('proposals', {});
      if (asked !== this.#asked) return;
      this.list = list;
      this.failure = null;
      const first = list[0];
      if (first) await this.choose(first.rank);
      else this.rank = 0;
    } catch (thrown) {
      if (asked !== this.#asked) return;
      this.list = [];
      this.failure = asFailed(thrown, () => t('ui-host-silent')).message;
    }
  }

  #clear(): void {
    this.#asked += 1;
    this.problem = null;
    this.list = [];
    this.rank = 0;
    this.failure = null;
    this.#visit.look(null);
  }
}
