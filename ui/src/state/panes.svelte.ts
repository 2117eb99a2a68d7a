import { MediaQuery } from 'svelte/reactivity';

/** What can stand beside the sheet, or over it where the window is narrow. */
export type Pane = 'stop' | 'paper';

/** The narrowest pane in which nothing is cut, and a step of its divider by key. */
const least = 260;
const step = 16;
const kept = 'panes';

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
  /** The panes that the user has folded away. */
  folded = $state.raw<Record<Pane, boolean>>({ stop: false, paper: false });
  /** The widths that the user has drawn, in CSS pixels; null: the design's own. */
  widths = $state.raw<Record<Pane, number | null>>({ stop: null, paper: null });

  readonly width: 'both' | 'one' | 'none' = $derived(
    this.#both.current ? 'both' : this.#one.current ? 'one' : 'none',
  );
  /** True while the user wants the list of problems as one line in a window of any height. */
  problemsFolded = $state(false);
  /** True where the list of problems is one line until it is asked for. */
  readonly low: boolean = $derived(this.#low.current || this.width === 'none' || this.problemsFolded);

  constructor() {
    const read = remembered();
    this.folded = { ...this.folded, ...read.folded };
    this.widths = { ...this.widths, ...read.widths };
  }

  /** True when that pane is on the screen. */
  has(pane: Pane): boolean {
    if (this.width === 'both') return !this.folded[pane];
    if (this.width === 'one') return this.tab === pane && !this.aside;
    return this.over === pane;
  }

  /** True where the one pane beside the sheet is folded away. */
  get aside(): boolean {
    return this.width === 'one' && this.folded.stop && this.folded.paper;
  }

  /** Makes the list of problems one line, or shows it again. */
  foldProblems(): void {
    if (this.#low.current || this.width === 'none') this.unfolded = !this.unfolded;
    else {
      this.problemsFolded = !this.problemsFolded;
      this.unfolded = false;
    }
  }

  /** Folds a pane away, or shows it again. */
  fold(pane: Pane): void {
    if (this.has(pane)) {
      this.over = null;
      this.folded = this.width === 'one' ? { stop: true, paper: true } : { ...this.folded, [pane]: true };
      this.#remember();
    } else this.show(pane);
  }

  /** Draws a pane as wide as asked, within what leaves the sheet its place. */
  draw(pane: Pane, width: number): void {
    const most = Math.max(least, Math.round(innerWidth * 0.45));
    const bounded = Math.round(Math.min(Math.max(width, least), most));
    this.widths = { ...this.widths, [pane]: bounded };
    this.#remember();
  }

  /** What a key on the divider does; false for a key that does nothing there. */
  nudge(pane: Pane, key: string, now: number): boolean {
    // The pane lies right of its divider: to the left it grows.
    const by = { ArrowLeft: step, ArrowRight: -step, Home: -Infinity, End: Infinity }[key];
    if (by === undefined) return false;
    this.draw(pane, now + by);
    return true;
  }

  get least(): number {
    return least;
  }

  show(pane: Pane): void {
    this.folded = this.width === 'one' ? { stop: false, paper: false } : { ...this.folded, [pane]: false };
    this.#remember();
    this.tab = pane;
    if (this.width === 'none') this.over = pane;
  }

  /** Puts away what lies over the sheet; true when something did. */
  uncover(): boolean {
    const lay = this.over !== null;
    this.over = null;
    return lay;
  }

  #remember(): void {
    try {
      localStorage.setItem(kept, JSON.stringify({ folded: this.folded, widths: this.widths }));
    } catch {
      // Without storage the panes are as they are until the window closes.
    }
  }
}

/** What was kept, as far as it is what it should be. */
function remembered(): { folded: Partial<Record<Pane, boolean>>; widths: Partial<Record<Pane, number>> } {
  const found = { folded: {} as Partial<Record<Pane, boolean>>, widths: {} as Partial<Record<Pane, number>> };
  try {
    const read: unknown = JSON.parse(localStorage.getItem(kept) ?? '{}');
    const part = (name: string): Record<string, unknown> => {
      const of: unknown = typeof read === 'object' && read !== null ? Reflect.get(read, name) : null;
      return typeof of === 'object' && of !== null ? (of as Record<string, unknown>) : {};
    };
    for (const pane of ['stop', 'paper'] as const) {
      const [folded, width] = [part('folded')[pane], part('widths')[pane]];
      if (typeof folded === 'boolean') found.folded[pane] = folded;
      if (typeof width === 'number' && width >= least) found.widths[pane] = width;
    }
  } catch {
    // What cannot be read is as if nothing had been kept.
  }
  return found;
}
