import type { Cell, Day, LegRow, MarginRow, Row, StopRow } from '../generated/api';

/** The columns of the run sheet, in the order of the arrows. */
export const columns = ['hour', 'duration', 'title', 'place', 'people', 'press'] as const;
export type Column = (typeof columns)[number];

/** A row that can hold the cursor. A split is none: its branches are read one after the other. */
export type Line = { key: string; branch: Branch | null } & (
  { kind: 'stop'; row: StopRow } | { kind: 'leg'; row: LegRow } | { kind: 'margin'; row: MarginRow }
);

/** Where a line stands in a split. */
export interface Branch {
  /** The split, by its day and its place in it. */
  split: string;
  /** The group's place in it. */
  lane: number;
}

/** What names a row through every snapshot; `each` and the cursor hold on to it. */
export function keyOf(row: Row, at: number): string {
  switch (row.kind) {
    case 'stop':
      return stopKey(row.id);
    case 'leg':
      return `leg ${row.from} ${row.to} ${row.group ?? ''}`;
    case 'margin':
      return `margin ${row.before} ${row.group ?? ''}`;
    case 'split':
      return `split ${at}`;
  }
}

export function stopKey(id: string): string {
  return `stop ${id}`;
}

/** The lines of a day in reading order. */
export function linesOf(day: Day | undefined): Line[] {
  return day ? flat(day.rows, day.date, null) : [];
}

function flat(rows: Row[], date: string, branch: Branch | null): Line[] {
  return rows.flatMap((row, at): Line[] => {
    switch (row.kind) {
      case 'split':
        return row.branches.flatMap((each, lane) =>
          flat(each.rows, date, branch ?? { split: `${date} ${at}`, lane }),
        );
      case 'stop':
        return [{ key: keyOf(row, at), branch, kind: row.kind, row }];
      case 'leg':
        return [{ key: keyOf(row, at), branch, kind: row.kind, row }];
      case 'margin':
        return [{ key: keyOf(row, at), branch, kind: row.kind, row }];
    }
  });
}

/** How much a drawing shows of a stop: all columns, no persons in a narrow window, the main ones by the hours. */
export type Breadth = 'wide' | 'narrow' | 'grid';

/** The columns that a line shows: a leg and a margin have minutes and a text; the line of a group has no room for more. */
export function columnsOf(line: Line, breadth: Breadth): readonly Column[] {
  if (line.kind !== 'stop') return ['duration', 'title'];
  if (line.branch || breadth === 'grid') return ['hour', 'duration', 'title', 'place'];
  return breadth === 'narrow' ? columns.filter((column) => column !== 'people') : columns;
}

/** The column of a line nearest to the one that the cursor came from. */
export function nearest(line: Line, wanted: Column, breadth: Breadth): Column {
  const shown = columnsOf(line, breadth);
  if (shown.includes(wanted)) return wanted;
  if (line.kind === 'stop') return shown.at(-1) ?? 'title';
  return wanted === 'hour' ? 'duration' : 'title';
}

const cells: Partial<Record<Column, Cell>> = {
  hour: 'start',
  duration: 'duration',
  title: 'title',
  place: 'place',
  people: 'people',
  press: 'press',
};

/** What an edit is made on. */
export type Target =
  | { kind: 'cell'; stop: string; cell: Cell }
  | { kind: 'leg'; from: string; to: string; group: string | null }
  | { kind: 'margin'; before: string; group: string | null }
  | { kind: 'shift'; stops: string[] };

/** What editing that cell of that line would change; null for what is only read. */
export function targetOf(line: Line, column: Column): Target | null {
  switch (line.kind) {
    case 'stop': {
      const cell = cells[column];
      return cell ? { kind: 'cell', stop: line.row.id, cell } : null;
    }
    case 'leg':
      if (column !== 'duration') return null;
      return { kind: 'leg', from: line.row.from, to: line.row.to, group: line.row.group };
    case 'margin':
      if (column !== 'duration') return null;
      return { kind: 'margin', before: line.row.before, group: line.row.group };
  }
}

/** What stands in the field when the edit begins. */
export function textOf(line: Line, column: Column): string {
  switch (line.kind) {
    case 'stop':
      return { ...line.row, people: line.row.everybody }[column];
    case 'leg':
      return line.row.minutes;
    case 'margin':
      return line.row.floor > 0 ? `${line.row.wanted} (${line.row.floor})` : `${line.row.wanted}`;
  }
}

/** The stop that a line is about: itself, or the one that it leads to. */
export function stopOf(line: Line): string {
  switch (line.kind) {
    case 'stop':
      return line.row.id;
    case 'leg':
      return line.row.to;
    case 'margin':
      return line.row.before;
  }
}
