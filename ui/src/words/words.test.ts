import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ftl } from '../generated/words';
import { say } from './words.svelte';

const root = join(import.meta.dirname, '..');

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'generated' ? [] : sources(path);
    return /\.(ts|svelte)$/.test(entry.name) && !/\.test\.ts$/.test(entry.name) ? [path] : [];
  });
}

const used = new Set(
  sources(root).flatMap((path) =>
    [...readFileSync(path, 'utf8').matchAll(/'(ui-[a-z-]+)'/g)].map((m) => m[1] ?? ''),
  ),
);
const known = [...ftl.fr.matchAll(/^(ui-[a-z-]+) =/gm)].map((m) => m[1] ?? '');

describe('the catalogue and the page', () => {
  test('every word of the catalogue is on a screen', () => {
    expect(known.filter((id) => !used.has(id))).toEqual([]);
  });

  test('every id of the page is in the catalogue', () => {
    expect([...used].filter((id) => !known.includes(id))).toEqual([]);
  });
});

describe('a sentence', () => {
  test('has the no-break spaces of its language', () => {
    expect(say('fr', 'ui-last-gesture', { gesture: 'Accueil' })).toBe('Dernier geste\u00a0: Accueil');
    expect(say('en', 'ui-last-gesture', { gesture: 'Accueil' })).toBe('Last edit: Accueil');
  });

  test.each([
    ['fr', 0, 'Il restera 0 conflit.'],
    ['fr', 1, 'Il restera 1 conflit.'],
    ['fr', 2, 'Il restera 2 conflits.'],
    ['en', 0, '0 conflicts will be left.'],
    ['en', 1, '1 conflict will be left.'],
  ] as const)('counts in %s: %i', (lang, count, expected) => {
    expect(say(lang, 'ui-repair-leaves', { count })).toBe(expected);
  });

  test('takes what the user typed as it is', () => {
    expect(say('fr', 'ui-nothing-found', { query: '<b>{$x}</b>' })).toContain('<b>{$x}</b>');
  });
});
