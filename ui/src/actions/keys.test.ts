import { describe, expect, test } from 'vitest';
import { say } from '../words/words.svelte';
import { announced, isSwallowed, matches, written, type Press } from './keys';

function press(key: string, held = ''): Press {
  return {
    key,
    ctrlKey: held.includes('C'),
    metaKey: held.includes('M'),
    shiftKey: held.includes('S'),
    altKey: held.includes('A'),
  };
}

describe('a press is a shortcut', () => {
  test.each([
    ['Ctrl+z', press('z', 'C'), true],
    // Caps lock changes the character, not the wish.
    ['Ctrl+z', press('Z', 'C'), true],
    ['Ctrl+z', press('Z', 'CS'), false],
    ['Ctrl+Shift+z', press('Z', 'CS'), true],
    ['Ctrl+z', press('z', 'M'), true],
    ['Ctrl+z', press('z'), false],
    // AltGr is Ctrl and Alt at once: it types, it commands nothing.
    ['Ctrl+n', press('n', 'CA'), false],
    ['F8', press('F8'), true],
    ['F8', press('F8', 'S'), false],
    ['Shift+F8', press('F8', 'S'), true],
    ['Alt+ArrowUp', press('ArrowUp', 'A'), true],
    ['ArrowUp', press('ArrowUp', 'A'), false],
    // On AZERTY a digit and the plus sign need Shift, on QWERTY they do not.
    ['Ctrl++', press('+', 'CS'), true],
    ['Ctrl++', press('+', 'C'), true],
    // The letter that is written decides, wherever its key stands.
    ['Ctrl+a', press('q', 'C'), false],
  ])('%s and %o: %s', (shortcut, pressed, expected) => {
    expect(matches(shortcut, pressed)).toBe(expected);
  });
});

test.each([
  ['Ctrl+Shift+z', 'Ctrl Maj Z', 'Ctrl Shift Z'],
  ['Delete', 'Suppr', 'Del'],
  ['Alt+PageDown', 'Alt PgSv', 'Alt PgDn'],
  ['Ctrl+ArrowLeft', 'Ctrl ←', 'Ctrl ←'],
  ['Ctrl++', 'Ctrl +', 'Ctrl +'],
  ['F8', 'F8', 'F8'],
])('%s is written %s in French and %s in English', (shortcut, french, english) => {
  expect(written(shortcut, (id) => say('fr', id))).toBe(french);
  expect(written(shortcut, (id) => say('en', id))).toBe(english);
});

test('assistive tools get the words of the browser', () => {
  expect(announced(['Ctrl+y', 'Ctrl+Shift+z'])).toBe('Control+y Control+Shift+z');
});

test.each([
  [press('w', 'C'), true],
  [press('r', 'C'), true],
  [press('R', 'CS'), true],
  [press('F5'), true],
  [press('F5', 'C'), true],
  [press('F7'), true],
  [press('ArrowLeft', 'A'), true],
  [press('ArrowLeft'), false],
  [press('r'), false],
  [press('F6'), false],
])('%o is kept from the browser: %s', (pressed, expected) => {
  expect(isSwallowed(pressed)).toBe(expected);
});
