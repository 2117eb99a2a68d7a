import type { Review } from '../generated/api';

/** A part of a line, and the proposals that come from it. */
export interface Piece {
  text: string;
  /** Places in the list of proposals, people behind the stops; empty where no proposal reads it. */
  of: readonly number[];
  /** Left out, with a reason. */
  quiet: boolean;
}

/** A line of the source, from 1. */
export interface SourceLine {
  number: number;
  pieces: Piece[];
}

interface Span {
  from: number;
  to: number;
  of: number | null;
}

/**
 * The source with the words of each proposal apart. A document has no lines of its own: then the words that were read
 * stand for it, each at its place.
 */
export function sourceLines(review: Review): SourceLine[] {
  const words = [
    ...review.proposals.map((each, of) => ({ line: each.line, words: each.words, of })),
    ...review.people.map((each, nth) => ({
      line: each.line,
      words: each.words,
      of: review.proposals.length + nth,
    })),
    ...review.ignored.map((each) => ({ line: each.line, words: each.words, of: null })),
  ];
  const byLine = new Map<number, typeof words>();
  for (const each of words) byLine.set(each.line, [...(byLine.get(each.line) ?? []), each]);
  const texts =
    review.lines.length > 0
      ? review.lines.map((text, at) => ({ number: at + 1, text }))
      : [...byLine.keys()]
          .sort((one, other) => one - other)
          .flatMap((number) =>
            [...new Set(byLine.get(number)?.map((each) => each.words))].map((text) => ({ number, text })),
          );
  return texts.map(({ number, text }) => ({
    number,
    pieces: pieces(
      text,
      (byLine.get(number) ?? [])
        .filter((each) => review.lines.length > 0 || text.includes(each.words))
        .map((each) => span(text, each.words, each.of)),
    ),
  }));
}

/** Where words stand in their line; the whole line where they were read otherwise than written. */
function span(text: string, words: string, of: number | null): Span {
  const from = words ? text.indexOf(words) : -1;
  return from < 0 ? { from: 0, to: text.length, of } : { from, to: from + words.length, of };
}

/** A line cut at every end of a span, so that spans may overlap. */
function pieces(text: string, spans: readonly Span[]): Piece[] {
  const cuts = [...new Set([0, text.length, ...spans.flatMap(({ from, to }) => [from, to])])].sort(
    (one, other) => one - other,
  );
  return cuts.slice(1).map((to, at) => {
    const from = cuts[at] ?? 0;
    const over = spans.filter((each) => each.from <= from && each.to >= to);
    const of = over.flatMap((each) => (each.of === null ? [] : [each.of]));
    return { text: text.slice(from, to), of, quiet: of.length === 0 && over.length > 0 };
  });
}
