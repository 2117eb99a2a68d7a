import { expect, test } from 'vitest';
import { found, marked, plain } from './search';

test.each([
  ['Cévennes Composites', 'comp', 'Cévennes [Comp]osites'],
  ['Cévennes Composites', 'CEVEN', '[Céven]nes Composites'],
  ['Réunion d’échanges', 'echanges reunion', '[Réunion] d’[échanges]'],
  ['Œuvre', 'œuvre', '[Œuvre]'],
  ['Accueil', '', 'Accueil'],
  ['Accueil', 'départ', null],
  ['Accueil', 'acc départ', null],
  ['🏛 Hôtel', 'hotel', '🏛 [Hôtel]'],
])('%s for « %s »', (text, query, expected) => {
  const spans = found(text, query);
  const shown =
    spans &&
    marked(text, spans)
      .map((piece) => (piece.hit ? `[${piece.text}]` : piece.text))
      .join('');
  expect(shown).toBe(expected);
});

test('accents and capitals count for nothing', () => {
  expect(plain('ÉÀÇ Noël')).toBe('eac noel');
});
