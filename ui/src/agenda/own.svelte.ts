import { createContext } from 'svelte';
import type { FieldEdit } from '../state/edit.svelte';
import type { RunSheet } from '../state/sheet.svelte';
import type { Column } from './lines';

/** What the sheet says of one of its lines. The cells of a line ask here: what happens to another line is not theirs to look at. */
export class OwnLine {
  readonly #sheet: RunSheet;
  readonly #key: () => string;

  /** The column of the cursor; null where the cursor is on another line. */
  readonly cursor: Column | null = $derived.by(() =>
    this.#sheet.line?.key === this.#key() ? this.#sheet.column : null,
  );
  /** The cell being typed in; null where it is another line's. */
  readonly editing: { column: Column; field: FieldEdit } | null = $derived.by(() =>
    this.#sheet.editing?.key === this.#key() ? this.#sheet.editing : null,
  );

  constructor(sheet: RunSheet, key: () => string) {
    this.#sheet = sheet;
    this.#key = key;
  }
}

/** The line around a cell. */
export const [getLine, setLine] = createContext<OwnLine>();
