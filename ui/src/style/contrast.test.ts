import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const source = readFileSync(join(import.meta.dirname, 'tokens.css'), 'utf8');

/** The two values of a token, as `light-dark(#…, #…)` holds them. */
function token(name: string): { light: string; dark: string } {
  const found = new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\);`).exec(source);
  if (!found?.[1] || !found[2]) throw new Error(`no token ${name}`);
  return { light: found[1], dark: found[2] };
}

/** Relative luminance, WCAG 2.2. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function ratio(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const text = 4.5;
const sign = 3;

/** What is drawn on what: text first, then signs. */
const pairs: [front: string, behind: string, least: number][] = [
  ...['sheet', 'desk', 'sunk', 'raised', 'accent-wash', 'alert-wash', 'doubt-wash'].flatMap(
    (behind): [string, string, number][] => [
      ['ink', behind, text],
      ['ink-2', behind, text],
    ],
  ),
  ...['sheet', 'desk', 'raised', 'sunk'].map((behind): [string, string, number] => ['ink-3', behind, text]),
  ...['sheet', 'desk', 'raised', 'sunk', 'accent-wash'].map((behind): [string, string, number] => [
    'accent',
    behind,
    text,
  ]),
  ...['sheet', 'desk', 'accent-wash', 'alert-wash'].map((behind): [string, string, number] => [
    'alert',
    behind,
    text,
  ]),
  ...['sheet', 'desk', 'accent-wash', 'doubt-wash'].map((behind): [string, string, number] => [
    'doubt',
    behind,
    text,
  ]),
  ['on-accent', 'accent', text],
  ['on-accent', 'accent-hover', text],
  // The last gesture: the sheet's colour on ink.
  ['sheet', 'ink', text],
  ['edge', 'sheet', sign],
  ['edge', 'desk', sign],
  ['edge', 'accent-wash', sign],
  ['thread', 'sheet', sign],
  ['thread', 'accent-wash', sign],
  ['thread', 'alert-wash', sign],
  ['accent-line', 'sheet', sign],
];

describe.each(['light', 'dark'] as const)('%s', (theme) => {
  test.each(pairs)('%s on %s is at least %d', (front, behind, least) => {
    expect(ratio(token(front)[theme], token(behind)[theme])).toBeGreaterThanOrEqual(least);
  });
});

test('the ratio is the one of WCAG', () => {
  expect(ratio('#000000', '#ffffff')).toBeCloseTo(21);
  expect(ratio('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
});
