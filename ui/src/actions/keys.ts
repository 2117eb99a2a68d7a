import type { Label } from '../words/words.svelte';

/** What of a key press decides; `code` is left out on purpose: shortcuts belong to characters. */
export type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

/**
 * True when a press is the shortcut, written `Ctrl+Shift+z`, `F8`, `Alt+ArrowUp`. Command stands for Ctrl on a Mac.
 * A character that needs Shift on one keyboard and not on another (a digit, `+`) is compared without it.
 */
export function matches(shortcut: string, press: Press): boolean {
  const parts = split(shortcut);
  const key = parts.at(-1) ?? '';
  const named = key.length > 1 || /\p{L}/u.test(key);
  return (
    (press.key === ' ' ? 'Space' : press.key).toLowerCase() === key.toLowerCase() &&
    (press.ctrlKey || press.metaKey) === parts.includes('Ctrl') &&
    press.altKey === parts.includes('Alt') &&
    (!named || press.shiftKey === parts.includes('Shift'))
  );
}

/** The parts of a shortcut, the key last; `Ctrl++` ends with the plus sign. */
export function split(shortcut: string): string[] {
  return shortcut.endsWith('++') ? [...split(shortcut.slice(0, -2)), '+'] : shortcut.split('+');
}

const names: Record<string, Label> = {
  Ctrl: 'ui-key-ctrl',
  Shift: 'ui-key-shift',
  Alt: 'ui-key-alt',
  Enter: 'ui-key-enter',
  Escape: 'ui-key-escape',
  Delete: 'ui-key-delete',
  Space: 'ui-key-space',
  Tab: 'ui-key-tab',
  Home: 'ui-key-home',
  End: 'ui-key-end',
  ContextMenu: 'ui-key-menu',
  PageUp: 'ui-key-page-up',
  PageDown: 'ui-key-page-down',
};

const signs: Record<string, string> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
};

/** How a shortcut is written on the screen: « Ctrl Maj Z ». */
export function written(shortcut: string, t: (id: Label) => string): string {
  return split(shortcut)
    .map((part) => (names[part] ? t(names[part]) : (signs[part] ?? part.toUpperCase())))
    .join(' ');
}

/** For `aria-keyshortcuts`, whose words are the browser's own. */
export function announced(shortcuts: readonly string[]): string {
  return shortcuts.map((shortcut) => shortcut.replace('Ctrl', 'Control')).join(' ');
}

/** Keys by which a browser would leave or reload the page; the program has no use for them. */
const swallowed = [
  'Ctrl+w',
  'Ctrl+r',
  'Ctrl+Shift+r',
  'F5',
  'Ctrl+F5',
  'F7',
  'Alt+ArrowLeft',
  'Alt+ArrowRight',
];

export function isSwallowed(press: Press): boolean {
  return swallowed.some((shortcut) => matches(shortcut, press));
}
