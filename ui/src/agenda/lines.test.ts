import { expect, test } from 'vitest';
import { draw } from '../host/fake/day';
import { basset, reference } from '../host/fake/plans';
import { columnsOf, linesOf, nearest, stopOf, targetOf, textOf, type Line } from './lines';

const lines = linesOf(draw(basset, 1).days[0]);
const line = (key: string): Line => {
  const found = lines.find((each) => each.key === key);
  if (!found) throw new Error(`no line ${key}`);
  return found;
};

test('a day is read in order, the groups of a split one after the other', () => {
  expect(linesOf(draw(reference, 1).days[0]).map((each) => each.key)).toEqual([
    'stop accueil',
    'leg accueil a ',
    'stop a',
    'leg a b ',
    'stop b',
    'leg b reunion ',
    'margin reunion ',
    'stop reunion',
  ]);
  expect(lines.filter((each) => each.branch).map((each) => [each.branch?.lane, each.key])).toEqual([
    [0, 'leg buffet snr delegation'],
    [0, 'stop snr'],
    [0, 'leg snr point delegation'],
    [1, 'leg buffet circuit presse'],
    [1, 'stop circuit'],
    [1, 'leg circuit point presse'],
  ]);
});

test('each line has a key of its own', () => {
  expect(new Set(lines.map((each) => each.key)).size).toBe(lines.length);
});

test.each([
  ['stop forges', 'hour', { kind: 'cell', stop: 'forges', cell: 'start' }, '9h35'],
  ['stop forges', 'duration', { kind: 'cell', stop: 'forges', cell: 'duration' }, '45\u00a0min'],
  ['stop forges', 'title', { kind: 'cell', stop: 'forges', cell: 'title' }, 'Forges du Gardon'],
  ['stop forges', 'place', { kind: 'cell', stop: 'forges', cell: 'place' }, 'Atelier de matriçage'],
  ['stop forges', 'people', { kind: 'cell', stop: 'forges', cell: 'people' }, 'Mme Castan'],
  [
    'leg accueil forges ',
    'duration',
    { kind: 'leg', from: 'accueil', to: 'forges', group: null },
    '20\u00a0min',
  ],
  ['leg accueil forges ', 'title', null, '20\u00a0min'],
  ['margin reunion ', 'duration', { kind: 'margin', before: 'reunion', group: null }, '20 (5)'],
] as const)('%s, %s: what is edited and the text it begins with', (key, column, target, text) => {
  expect(targetOf(line(key), column)).toEqual(target);
  expect(textOf(line(key), column)).toBe(text);
});

test.each([
  ['stop forges', 'wide', ['hour', 'duration', 'title', 'place', 'people', 'press']],
  ['stop forges', 'narrow', ['hour', 'duration', 'title', 'place', 'press']],
  ['stop snr', 'wide', ['hour', 'duration', 'title', 'place']],
  ['leg accueil forges ', 'wide', ['duration', 'title']],
] as const)('%s, %s: its cells', (key, breadth, expected) => {
  expect(columnsOf(line(key), breadth)).toEqual(expected);
});

test.each([
  ['stop forges', 'press', 'wide', 'press'],
  ['stop forges', 'people', 'narrow', 'press'],
  ['stop snr', 'press', 'wide', 'place'],
  ['leg accueil forges ', 'hour', 'wide', 'duration'],
  ['leg accueil forges ', 'place', 'wide', 'title'],
] as const)('%s has for %s (%s) the cell %s', (key, wanted, breadth, expected) => {
  expect(nearest(line(key), wanted, breadth)).toBe(expected);
});

test('a leg and a margin are about the stop that they lead to', () => {
  expect(stopOf(line('leg accueil forges '))).toBe('forges');
  expect(stopOf(line('margin reunion '))).toBe('reunion');
});
