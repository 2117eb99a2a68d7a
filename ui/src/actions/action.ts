import type { Desk } from '../state/desk.svelte';
import { say, words, type Label, type Lang } from '../words/words.svelte';

/** Under which heading the palette and the list of keys show an action. */
export type Section = 'visit' | 'stop' | 'people' | 'look' | 'window';

/** One thing that the user can do; keys, palette, menus and buttons read the same entry. */
export interface Action {
  id: string;
  section: Section;
  /** Its name in a language: the palette finds it by either. */
  label: (lang: Lang) => string;
  /** Its shortcuts, the first one shown. */
  keys: readonly string[];
  /**
   * Where its keys act: anywhere, only while no text is typed, only in the run sheet or in the list of the people. `native` keys
   * are the webview's own: it answers them with an event that the run sheet takes.
   */
  where: 'anywhere' | 'outside-text' | 'sheet' | 'people' | 'native';
  /** The one screen on which its keys act; without one they act on every screen. */
  at?: 'home' | 'review' | 'visit';
  /** Whether it can be done now. */
  when: (desk: Desk) => boolean;
  perform: (desk: Desk) => void | Promise<void>;
}

/** A label that is a message of the catalogue. */
export function named(id: Label): (lang: Lang) => string {
  return (lang) => say(lang, id);
}

/** Its name in the language of the screens. */
export function nameOf(action: Action): string {
  return action.label(words.lang);
}

export const always = (): boolean => true;

/** The screen that the window shows. */
export function screenOf(desk: Desk): 'home' | 'review' | 'visit' {
  if (desk.review) return 'review';
  return desk.visit ? 'visit' : 'home';
}

/** A visit is open and on the screen. */
export const visiting = (desk: Desk): boolean => screenOf(desk) === 'visit';

/** A text or a file is being looked at before it becomes a visit. */
export const reviewing = (desk: Desk): boolean => desk.review !== null;

/** A visit is open and can be written. */
export const writing = (desk: Desk): boolean =>
  visiting(desk) &&
  desk.visit !== null &&
  !desk.visit.snapshot.read_only &&
  // The past is looked at; what is done there is done by the screen itself.
  desk.visit.screen !== 'history';

/** The same, and there are stops to do it to: those chosen, or that of the cursor. */
export const onStop = (desk: Desk): boolean =>
  writing(desk) && desk.visit?.screen === 'agenda' && desk.visit.sheet.stops.length > 0;
