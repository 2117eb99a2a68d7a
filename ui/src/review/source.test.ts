import { expect, test } from 'vitest';
import { note } from '../host/fake/note';
import type { LeftOut, Proposed } from '../generated/api';
import { sourceLines } from './source';

/** Proposals and what is left out, as `line: words`; `-` before what is left out. */
function read(lines: string[], ...found: [line: number, words: string][]) {
  const model = note.proposals[0] as Proposed;
  const proposals: Proposed[] = [];
  const ignored: LeftOut[] = [];
  for (const [line, words] of found) {
    if (words.startsWith('-')) ignored.push({ line, words: words.slice(1), reason: '' });
    else proposals.push({ ...model, line, words, index: proposals.length });
  }
  const review = { ...note, lines, proposals, ignored };
  // Written as `[0,1:words]` for proposals, `(words)` for what is left out.
  return sourceLines(review).map(
    ({ number, pieces }) =>
      `${number} ` +
      pieces
        .map(({ text, of, quiet }) =>
          of.length > 0 ? `[${of.join(',')}:${text}]` : quiet ? `(${text})` : text,
        )
        .join(''),
  );
}

test.each<[string, string[], [number, string][], string[]]>([
  ['words in a line', ['à 9h accueil', 'fin'], [[1, '9h accueil']], ['1 à [0:9h accueil]', '2 fin']],
  [
    'two proposals of a line',
    ['accueil et repas'],
    [
      [1, 'accueil'],
      [1, 'repas'],
    ],
    ['1 [0:accueil] et [1:repas]'],
  ],
  [
    'words within words',
    ['accueil et repas'],
    [
      [1, 'accueil et repas'],
      [1, 'repas'],
    ],
    ['1 [0:accueil et ][0,1:repas]'],
  ],
  [
    'what is left out',
    ['le 22 mai, 9h'],
    [
      [1, '-22 mai'],
      [1, '9h'],
    ],
    ['1 le (22 mai), [0:9h]'],
  ],
  [
    'the whole line where the words are written otherwise',
    ['9 h :  accueil'],
    [[1, '9h accueil']],
    ['1 [0:9 h :  accueil]'],
  ],
  ['a line that is not there', ['a'], [[9, 'b']], ['1 a']],
  ['an empty line', ['', 'a'], [], ['1 ', '2 a']],
  [
    'the words alone where the source has no lines',
    [],
    [
      [3, 'repas'],
      [1, 'accueil'],
      [3, '-note'],
    ],
    ['1 [1:accueil]', '3 [0:repas]', '3 (note)'],
  ],
])('%s', (_, lines, found, expected) => {
  expect(read(lines, ...found)).toEqual(expected);
});
