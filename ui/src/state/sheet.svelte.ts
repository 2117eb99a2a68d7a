import {
  columnsOf,
  linesOf,
  nearest,
  stopKey,
  stopOf,
  targetOf,
  textOf,
  type Breadth,
  type Column,
  type Line,
} from '../agenda/lines';
import type { StopRow } from '../generated/api';
import { t } from '../words/words.svelte';
import { FieldEdit } from './edit.svelte';
import type { OpenVisit } from './visit.svelte';

/** The cursor of the run sheet and the cell being edited. One cell holds the tab stop; the rest is reached by arrows. */
export class RunSheet {
  #key = $state('');
  #at = $state(0);
  #column = $state<Column>('title');
  readonly #visit: OpenVisit;

  /** The stops that are chosen together; empty while there is only the cursor. */
  #picked = $state.raw<readonly string[]>([]);
  /** Where a row of chosen stops began. */
  #anchor = '';

  readonly lines: Line[] = $derived.by(() => this.#visit.days.flatMap(linesOf));
  /** The line of the cursor; what is gone gives its place to the next. */
  readonly line: Line | undefined = $derived.by(
    () =>
      this.lines.find((line) => line.key === this.#key) ??
      this.lines[Math.min(this.#at, this.lines.length - 1)] ??
      this.lines[0],
  );
  readonly column: Column = $derived(this.line ? nearest(this.line, this.#column, this.#breadth) : 'title');
  /** The stop of the cursor, or the one that its leg or margin leads to. */
  readonly stop: StopRow | undefined = $derived.by(() => {
    const id = this.line && stopOf(this.line);
    const found = this.lines.find((line) => line.kind === 'stop' && line.row.id === id);
    return found?.kind === 'stop' ? found.row : undefined;
  });

  /** The stops that a gesture is made on, in the order of the day: those that are chosen, else that of the cursor. */
  readonly stops: string[] = $derived.by(() => {
    const chosen = this.lines.flatMap((line) =>
      line.kind === 'stop' && this.#picked.includes(line.row.id) ? [line.row.id] : [],
    );
    if (chosen.length > 0) return chosen;
    return this.line?.kind === 'stop' ? [this.line.row.id] : [];
  });
  /** How many stops are chosen together; 0 while there is only the cursor. */
  readonly several: number = $derived(this.#picked.length > 0 ? this.stops.length : 0);

  /** The cell being typed in. */
  editing = $state.raw<{ key: string; column: Column; field: FieldEdit } | null>(null);
  /** Where the menu of the row is open: by the pointer, or under the cell of the cursor. */
  menu = $state.raw<{ x: number; y: number } | 'cell' | null>(null);
  /** Counts the wishes for the keyboard: the grid takes the focus when it changes. */
  wanted = $state(0);

  constructor(visit: OpenVisit) {
    this.#visit = visit;
  }

  /** Where the cursor stands among the lines, from 0. */
  get at(): number {
    return this.#at;
  }

  get #breadth(): Breadth {
    if (this.#visit.form === 'grid') return 'grid';
    return this.#visit.panes.width === 'none' ? 'narrow' : 'wide';
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

  /** True for a line that gestures are made on. */
  holds(key: string): boolean {
    if (this.#picked.length === 0) return this.line?.key === key;
    return this.lines.some(
      (line) => line.key === key && line.kind === 'stop' && this.#picked.includes(line.row.id),
    );
  }

  /** Takes the stops from where the choice began to a line, the cursor on it. */
  extendTo(key: string): void {
    const from = this.lines.findIndex((line) => line.key === (this.#anchor || this.line?.key));
    const to = this.lines.findIndex((line) => line.key === key);
    if (from < 0 || to < 0) return;
    this.#anchor ||= this.lines[from]?.key ?? '';
    const between = this.lines.slice(Math.min(from, to), Math.max(from, to) + 1);
    this.put(key, this.column);
    this.#pick(between.flatMap((line) => (line.kind === 'stop' ? [line.row.id] : [])));
  }

  /** The same, to the next stop above or below. */
  extend(by: 1 | -1): void {
    const at = this.lines.findIndex((line) => line === this.line);
    const rest = by > 0 ? this.lines.slice(at + 1) : this.lines.slice(0, Math.max(at, 0)).reverse();
    const next = rest.find((line) => line.kind === 'stop');
    if (next) this.extendTo(next.key);
    this.grab();
  }

  /** Adds the stop of a line to those chosen, or takes it off. */
  toggle(key = this.line?.key): void {
    const line = this.lines.find((each) => each.key === key);
    if (line?.kind !== 'stop') return;
    // The first one added joins that of the cursor.
    const now = this.#picked.length > 0 || line === this.line ? this.#picked : this.stops;
    const { id } = line.row;
    const chosen = now.includes(id) ? now.filter((each) => each !== id) : [...now, id];
    this.#anchor = line.key;
    this.put(line.key, this.column);
    this.#pick(chosen);
    this.grab();
  }

  /** Chooses every stop on the screen. */
  all(): void {
    this.#pick(this.lines.flatMap((line) => (line.kind === 'stop' ? [line.row.id] : [])));
  }

  /** Goes back to the cursor alone; true when more was chosen. */
  one(): boolean {
    const several = this.#picked.length > 0;
    this.#picked = [];
    this.#anchor = '';
    return several;
  }

  /** Forgets what is no longer there. */
  follow(): void {
    const there = this.lines.flatMap((line) => (line.kind === 'stop' ? [line.row.id] : []));
    const left = this.#picked.filter((id) => there.includes(id));
    if (left.length !== this.#picked.length) this.#picked = left;
  }

  #pick(stops: readonly string[]): void {
    this.#picked = stops;
    this.#visit.announcer.say(t('ui-chosen', { count: stops.length }));
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
    const row = columnsOf(this.line, this.#breadth);
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
    const [first] = this.stops;
    if (!first || this.#visit.snapshot.read_only) return;
    this.put(stopKey(first), 'hour');
    const field = new FieldEdit(this.#visit, { kind: 'shift', stops: this.stops }, '');
    this.editing = { key: stopKey(first), column: 'hour', field };
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
      columnsOf(line, this.#breadth)
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
