import { flushSync, untrack } from 'svelte';
import type { Row } from '../generated/api';

/** A screen's worth of rows, before anything was measured: a stop and its way are 74 pixels, under bar, line and head. */
const some = Math.max(8, Math.ceil((innerHeight - 170) / 37));
/** Rows so many pixels beyond the edges of the sheet are drawn too. */
const beyond = 200;
/** Rows come and go by so many. */
const step = 8;
/** How high a row is taken to be before it was drawn; a split always is. */
const usual = { stop: 48, leg: 26, margin: 26, split: 0 };

/**
 * Which rows of the run sheet are in sight, or nearly so, by their place in it. The others are drawn as little more than
 * their height, so that a day of 200 stops costs no more than what is seen of it.
 */
export class Sight {
  #from = $state(0);
  #to = $state(some);
  #sheet: HTMLElement | null = null;
  #heights: Record<string, number> = {};

  has(at: number): boolean {
    return at >= this.#from && at < this.#to;
  }

  /** How high a row is that is not in sight: as when it last was. */
  heightOf(key: string, kind: Row['kind']): number {
    return this.#heights[key] ?? usual[kind];
  }

  /** Follows the element whose children are the rows, once `begins` is true. */
  follow(sheet: HTMLElement, begins: () => boolean): () => void {
    this.#sheet = sheet;
    const look = (): void => {
      if (begins()) this.look();
    };
    const resized = new ResizeObserver(look);
    resized.observe(sheet);
    sheet.addEventListener('scroll', look, { passive: true });
    return () => {
      resized.disconnect();
      sheet.removeEventListener('scroll', look);
      this.#sheet = null;
    };
  }

  /** Looks anew which rows are in sight: the sheet was scrolled, or what it shows is another size. */
  look(): void {
    const sheet = this.#sheet;
    if (!sheet) return;
    const { scrollTop: top, clientHeight: height } = sheet;
    const first = place(sheet, top - beyond);
    const last = place(sheet, top + height + beyond);
    const from = Math.floor(first / step) * step;
    const to = Math.ceil((last + 1) / step) * step;
    if (untrack(() => from === this.#from && to === this.#to)) return;
    this.#measure(sheet);
    const anchor = anchorOf(sheet);
    const before = topOf(sheet, anchor);
    this.#from = from;
    this.#to = to;
    flushSync();
    // What came in may be higher than it was taken to be: what is looked at stays where it is.
    const moved = topOf(sheet, anchor) - before;
    if (moved !== 0) sheet.scrollTop += moved;
  }

  #measure(sheet: HTMLElement): void {
    for (const row of [...sheet.children].slice(this.#from, this.#to))
      if (row instanceof HTMLElement && row.dataset['row'])
        this.#heights[row.dataset['row']] = row.offsetHeight;
  }
}

/** The place of the row that must not move: that with the keyboard where it is in sight, else the first that is. */
function anchorOf(sheet: HTMLElement): number {
  const { scrollTop: top, clientHeight: height } = sheet;
  const held = [...sheet.children].findIndex((row) => row.contains(document.activeElement));
  const at = topOf(sheet, held);
  return held >= 0 && at >= top && at < top + height ? held : place(sheet, top);
}

/** The place of the row that lies there, pixels from the first. */
function place(sheet: HTMLElement, top: number): number {
  let [low, high] = [0, Math.max(sheet.children.length - 1, 0)];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (topOf(sheet, middle) <= top) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** How far below the first row a row begins: by its place, since what is drawn there is not the same element for ever. */
function topOf(sheet: HTMLElement, at: number): number {
  const row = sheet.children[at];
  return row instanceof HTMLElement ? row.offsetTop : 0;
}
