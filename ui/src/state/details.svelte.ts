import type { Cell, Details } from '../generated/api';
import { isOfTheWhole } from '../host/host';
import type { OpenVisit } from './visit.svelte';

/** What the inspector shows of the stop of the cursor beside its row; asked anew after each edit. */
export class StopDetails {
  shown = $state.raw<Details | null>(null);
  /** Why the last choice was not taken, by its cell; said beside it. */
  refusal = $state.raw<{ cell: Cell; text: string } | null>(null);

  readonly #visit: OpenVisit;
  #asked = 0;

  constructor(visit: OpenVisit) {
    this.#visit = visit;
  }

  /** Asks for them; what belongs to another stop is not shown meanwhile. */
  async load(stop: string): Promise<void> {
    const asked = (this.#asked += 1);
    if (this.shown?.stop !== stop) {
      this.shown = null;
      this.refusal = null;
    }
    try {
      const details = await this.#visit.host.call('details', { stop });
      if (asked === this.#asked) this.shown = details;
    } catch {
      // The next edit or refresh asks again; a visit that cannot be read is told by it.
    }
  }

  /** Takes what was chosen; true when it is in the visit. */
  async choose(cell: Cell, text: string): Promise<boolean> {
    const stop = this.shown?.stop;
    if (!stop) return false;
    const failed = await this.#visit.edit('edit', { stop, cell, text });
    const said = failed && failed.code !== 'conflict' && !isOfTheWhole(failed);
    this.refusal = said ? { cell, text: failed.message } : null;
    return failed === null;
  }
}
