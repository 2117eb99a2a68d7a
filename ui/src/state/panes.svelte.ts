import { MediaQuery } from 'svelte/reactivity';

/** What can stand beside the sheet, or over it where the window is narrow. */
export type Pane = 'stop' | 'paper';

/** Which panes the width allows: both from 1400, one with two tabs from 960, over the sheet below. */
export class Panes {
  readonly #both = new MediaQuery('(min-width: 1400px)', true);
  readonly #one = new MediaQuery('(min-width: 960px)', true);
  readonly #low = new MediaQuery('(max-width: 1399px) and (max-height: 800px)', false);

  /** The tab in front where one pane stands beside the sheet. */
  tab = $state<Pane>('stop');
  /** The pane over the sheet where the window is narrow. */
  over = $state<Pane | null>(null);
  /** True while the list of problems is unfolded in a low window. */
  unfolded = $state(false);

  readonly width: 'both' | 'one' | 'none' = $derived(
    this.#both.current ? 'both' : this.#one.current ? 'one' : 'none',
  );
  /** True where the list of problems is one line until it is asked for. */
  readonly low: boolean = $derived(this.#low.current || this.width === 'none');

  /** True when that pane is on the screen. */
  has(pane: Pane): boolean {
    if (this.width === 'both') return true;
    return this.width === 'one' ? this.tab === pane : this.over === pane;
  }

  show(pane: Pane): void {
    this.tab = pane;
    if (this.width === 'none') this.over = pane;
  }

  /** Puts away what lies over the sheet; true when something did. */
  uncover(): boolean {
    const lay = this.over !== null;
    this.over = null;
    return lay;
  }
}
