import type { Day, RoomView } from '../generated/api';
import { linesOf, type Line } from './lines';

/** Pixels that are one minute. */
export const scale = 2;
/** Nothing is drawn lower than one line of text. */
export const least = 22;

/** A line as it lies among the hours. */
export interface Block {
  line: Line;
  /** Pixels from the first hour. */
  top: number;
  height: number;
  /** Its share of the width: the lane of its group, or all. */
  lane: number;
  lanes: number;
  /** How many stops of the same lane it lies over. */
  over: number;
}

/** A day by its hours: from the full hour before its first minute to the one after its last. */
export interface Hours {
  /** The full hours, as minutes after midnight. */
  marks: number[];
  from: number;
  height: number;
  blocks: Block[];
  /** Stops without an hour stand apart. */
  untimed: Line[];
}

/** Lays the lines of a day out by their minutes. Where these come from is Rust's business; here they become pixels. */
export function hoursOf(day: Day): Hours {
  const lines = linesOf(day);
  const spans = lines.map((line) => ({ line, span: spanOf(line, lines) }));
  const timed = spans.flatMap(({ line, span }) => (span ? [{ line, ...span }] : []));
  const untimed = spans.flatMap(({ line, span }) => (!span && line.kind === 'stop' ? [line] : []));
  const first = Math.min(...timed.map((each) => each.from), 24 * 60);
  const last = Math.max(...timed.map((each) => each.to), first);
  const from = Math.floor(first / 60) * 60;
  const to = Math.max(Math.ceil(last / 60) * 60, from + 60);
  const marks = Array.from({ length: (to - from) / 60 + 1 }, (_, n) => from + n * 60);
  const ends = new Map<string, number[]>();
  const blocks = timed.map(({ line, from: start, to: end }): Block => {
    const lanes = line.branch ? lanesOf(line, lines) : 1;
    const key = line.branch ? `${line.branch.split} ${line.branch.lane}` : '';
    const before = ends.get(key) ?? [];
    const over = line.kind === 'stop' ? before.filter((other) => other > start).length : 0;
    if (line.kind === 'stop') ends.set(key, [...before, end]);
    return {
      line,
      top: (start - from) * scale,
      height: Math.max((end - start) * scale, line.kind === 'stop' ? least : 0),
      lane: line.branch?.lane ?? 0,
      lanes,
      over,
    };
  });
  return { marks, from, height: (to - from) * scale + least, blocks, untimed };
}

/** The hours of a day at which a stop would fit, as far as they are drawn. */
export function roomsOf(
  rooms: readonly RoomView[],
  date: string,
  { from, height }: Pick<Hours, 'from' | 'height'>,
): { top: number; height: number }[] {
  const drawn = rooms
    .filter((room) => room.day === date)
    .map((room) => {
      const top = Math.max((room.first - from) * scale, 0);
      return { top, height: Math.min((room.last - from) * scale, height) - top };
    });
  return drawn.filter((each) => each.height >= 0);
}

function spanOf(line: Line, lines: readonly Line[]): { from: number; to: number } | null {
  const stop = (id: string) => {
    const found = lines.find((each) => each.kind === 'stop' && each.row.id === id);
    return found?.kind === 'stop' ? found.row : undefined;
  };
  switch (line.kind) {
    case 'stop': {
      const { starts_at: from, ends_at: to } = line.row;
      return from === null ? null : { from, to: to ?? from };
    }
    case 'leg': {
      const left = stop(line.row.from);
      const from = left?.ends_at ?? left?.starts_at ?? null;
      return from === null ? null : { from, to: from + (line.row.lasts ?? 0) };
    }
    case 'margin': {
      const to = stop(line.row.before)?.starts_at ?? null;
      return to === null ? null : { from: to - line.row.left, to };
    }
  }
}

function lanesOf(line: Line, lines: readonly Line[]): number {
  const split = line.branch?.split;
  return 1 + Math.max(...lines.map((each) => (each.branch?.split === split ? (each.branch?.lane ?? 0) : 0)));
}
