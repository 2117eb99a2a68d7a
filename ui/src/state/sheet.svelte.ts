import {
  columnsOf,
  linesOf,
  nearest,
  stopKey,
  stopOf,
  targetOf,
  textOf,
  type Column,
  type Line,
} from '../agenda/lines';
import type { StopRow } from '../generated/api';
import { FieldEdit } from './edit.svelte';
import type { OpenVisit } from './visit.svelte';

/** The cursor of the run sheet and the cell being edited. One cell holds the tab stop; the rest is reached by arrows. */
export class RunSheet {
  #key = $state('');
  #at = $state(0);
  #column = $state<Column>('title');
  readonly #visit: OpenVisit;

  readonly lines: Line[] = $derived.by(() => linesOf(this.#visit.day));
  /** The line of the cursor; what is gone gives its place to the next. */
  readonly line: Line | undefined = $derived.by(
    () =>
      this.lines.find((line) => line.key === this.#key) ??
      this.lines[Math.min(this.#at, this.lines.length - 1)] ??
      this.lines[0],
  );
  readonly column: Column = $derived(this.line ? nearest(this.line, this.#column, this.#narrow) : 'title');
  /** The stop of the cursor, or the one that its leg or margin leads to. */
  readonly stop: StopRow | undefined = $derived.by(() => {
    const id = this.line && stopOf(this.line);
    const found = this.lines.find((line) => line.kind === 'stop' && line.row.id === id);
    return found?.kind === 'stop' ? found.row : undefined;
  });

  /** The cell being typed in. */
  editing = $state.raw<{ key: string; column: Column; field: FieldEdit } | null>(null);
  /** Where the menu of the row is open: by the pointer, or under the cell of the cursor. */
  menu = $state.raw<{ x: number; y: number } | 'cell' | null>(null);
  /** Counts the wishes for the keyboard: the grid takes the focus when it changes. */
  wanted = $state(0);

  constructor(visit: OpenVisit) {
    this.#visit = visit;
  }

  get #narrow(): boolean {
    return this.#visit.panes.width === 'none';
  }

  /** Puts the cursor on a cell, by the line's key. */
  put(key: string, column: Column): void {
    this.#key = key;
    this.#column = column;
    this.#at = Math.max(
      0,
      this.lines.findIndex((line) => line.key === key),
    );
  }

  /** Puts the cursor on the first line of the day. */
  toFirst(): void {
    const first = this.lines[0];
    if (first) this.put(first.key, this.#column);
  }

  /** Asks for the keyboard. */
  grab(): void {
    this.wanted += 1;
  }

  /** Goes up or down by lines. */
  rows(by: number): void {
    const at = this.lines.findIndex((line) => line === this.line);
    const next = this.lines[Math.max(0, Math.min(at + by, this.lines.length - 1))];
    if (next) this.put(next.key, this.#column);
    this.grab();
  }

  /** Goes left or right by cells. */
  cells(by: number): void {
    if (!this.line) return;
    const row = columnsOf(this.line, this.#narrow);
    const next = row[Math.max(0, Math.min(row.indexOf(this.column) + by, row.length - 1))];
    if (next) this.put(this.line.key, next);
    this.grab();
  }

  /** Goes to the line of the neighbouring group that stands nearest. */
  lanes(by: number): void {
    const here = this.line;
    if (!here?.branch) return;
    const { split, lane } = here.branch;
    const beside = this.lines.filter(
      (each) => each.branch?.split === split && each.branch.lane === lane + by,
    );
    const mine = this.lines.filter((each) => each.branch?.split === split && each.branch.lane === lane);
    const ratio = mine.indexOf(here) / Math.max(1, mine.length - 1);
    const next = beside[Math.round(ratio * (beside.length - 1))];
    if (next) this.put(next.key, this.#column);
    this.grab();
  }

  /** Opens the cell of the cursor; `typed` is the key that began it and replaces the old text. */
  edit(typed: string | null = null): boolean {
    const line = this.line;
    const target = line && targetOf(line, this.column);
    if (!line || !target || this.#visit.snapshot.read_only) return false;
    this.editing = {
      key: line.key,
      column: this.column,
      field: new FieldEdit(this.#visit, target, textOf(line, this.column), typed),
    };
    return true;
  }

  /** Opens the hour of the stop for a shift, « +10 ». */
  shift(): void {
    const stop = this.stop;
    if (!stop || this.#visit.snapshot.read_only) return;
    this.put(stopKey(stop.id), 'hour');
    const field = new FieldEdit(this.#visit, { kind: 'shift', stop: stop.id }, '');
    this.editing = { key: stopKey(stop.id), column: 'hour', field };
  }

  /** Keeps what was typed, then goes on: to stay, to the next or to the former cell. */
  async keep(then: 'stay' | 'next' | 'former' | 'leave'): Promise<void> {
    const editing = this.editing;
    if (!editing || !(await editing.field.keep()) || this.editing !== editing) return;
    this.editing = null;
    if (then === 'leave') return;
    // What the edit brought into view may have taken the cursor; the cell that was typed in keeps it.
    if (this.lines.some((line) => line.key === editing.key)) this.put(editing.key, editing.column);
    if (then !== 'stay') this.#toEditable(then === 'next' ? 1 : -1);
    this.grab();
  }

  /** Puts the old value back. */
  cancel(): void {
    this.editing?.field.cancel();
    this.editing = null;
    this.grab();
  }

  /** Goes to the next cell that can be typed in and opens it, over the end of the row if need be. */
  #toEditable(by: 1 | -1): void {
    const cells = this.lines.flatMap((line) =>
      columnsOf(line, this.#narrow)
        .filter((column) => targetOf(line, column))
        .map((column) => ({ key: line.key, column })),
    );
    const at = cells.findIndex((cell) => cell.key === this.line?.key && cell.column === this.column);
    const next = cells[at + by];
    if (!next) return;
    this.put(next.key, next.column);
    this.edit();
  }
}
