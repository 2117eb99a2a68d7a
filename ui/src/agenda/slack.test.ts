import { expect, test } from 'vitest';
import { slack } from './slack';

test('a whole margin fills the box; the tick stands where the floor begins', () => {
  expect(slack(20, 5, 20, 0)).toEqual({ box: 132, tick: 99, fill: 132, hatch: 0, width: 133 });
});

test('what is left fills from the wall back', () => {
  expect(slack(20, 5, 5, 0)).toMatchObject({ box: 132, tick: 99, fill: 33 });
});

test('more than wanted is a full box', () => {
  expect(slack(20, 5, 40, 0)).toMatchObject({ fill: 132 });
});

test('missing minutes run past the wall on the same scale', () => {
  expect(slack(20, 5, 5, 15)).toMatchObject({ box: 132, tick: 99, fill: 0, hatch: 99, width: 199 });
});

test('many missing minutes make the axis smaller instead of covering the words', () => {
  const drawn = slack(20, 5, 5, 120);
  expect(drawn.width).toBeCloseTo(209);
  expect(drawn.hatch / drawn.box).toBeCloseTo(120 / 20);
});

test.each([
  [0, 0, 0, 15],
  [10, 10, 10, 5],
  [5, 20, 20, 0],
])('wanted %i, floor %i, left %i, missing %i: every measure is a number within the drawing', (...minutes) => {
  const drawn = slack(...minutes);
  for (const each of [drawn.box, drawn.tick, drawn.fill, drawn.hatch]) {
    expect(each).toBeGreaterThanOrEqual(0);
    expect(each).toBeLessThanOrEqual(drawn.width);
  }
});
