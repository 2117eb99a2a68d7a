import { expect, test } from 'vitest';
import { step } from './step';

const clock = true;
const minutes = false;

test.each([
  // text, up, fine, field, result
  ['9h', true, false, clock, '9h05'],
  ['9h03', true, false, clock, '9h05'],
  ['9h05', false, false, clock, '9h00'],
  ['9h03', false, false, clock, '9h00'],
  ['9h59', true, true, clock, '10h00'],
  ['9:55', true, false, clock, '10:00'],
  ['12 h 15', true, true, clock, '12 h 16'],
  ['23h58', true, false, clock, null],
  ['0h00', false, true, clock, null],
  ['midi', true, false, clock, null],
  ['', true, false, clock, null],
  ['45\u00a0min', true, false, minutes, '50\u00a0min'],
  ['45', false, true, minutes, '44'],
  ['5 min', false, false, minutes, null],
  ['1h15', true, false, minutes, '1h20'],
  ['1 h 55', true, false, minutes, '2 h 00'],
  ['20 (5)', true, false, minutes, null],
  ['?', true, false, minutes, null],
] as const)('%s, up %s, fine %s: %s → %s', (text, up, fine, field, expected) => {
  expect(step(text, up, fine, field)).toBe(expected);
});
