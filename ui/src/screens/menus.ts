import { action, actionsOf } from '../actions/registry';
import { itemOf, type MenuItem } from '../parts/menu';
import type { Desk } from '../state/desk.svelte';
import { themes, type ThemeName } from '../state/theme.svelte';
import type { OpenVisit } from '../state/visit.svelte';
import { t, words, type Label, type Lang } from '../words/words.svelte';
import { visitScreens } from './names';

const languages: Record<Lang, Label> = { fr: 'ui-french', en: 'ui-english' };
const lights: Record<ThemeName, Label> = {
  system: 'ui-theme-system',
  light: 'ui-theme-light',
  dark: 'ui-theme-dark',
};

/** What leaves the program: the calendar, and each sheet there is. */
export function exportItems(desk: Desk, heading?: string): MenuItem[] {
  return actionsOf(desk)
    .filter((each) => each.id === 'calendar' || each.id.startsWith('sheet-'))
    .map((each, at) => ({ ...itemOf(desk, each), ...(heading && at === 0 ? { heading } : {}) }));
}

/** The screens of a visit, where there is no room for their tabs. */
export function screenItems(visit: OpenVisit): MenuItem[] {
  if (visitScreens.length < 2) return [];
  return visitScreens.map(({ id, label }, at) => ({
    id,
    name: t(label),
    checked: Object.is(visit.screen, id),
    ...(at === 0 ? { heading: t('ui-screens') } : {}),
    perform: () => (visit.screen = id),
  }));
}

/** What is set for the whole window. */
export function moreItems(desk: Desk): MenuItem[] {
  return [
    ...(desk.visit
      ? [
          { ...itemOf(desk, action(desk, 'history')), heading: t('ui-section-visit') },
          itemOf(desk, action(desk, 'source')),
          itemOf(desk, action(desk, 'save-copy')),
          itemOf(desk, action(desk, 'reveal')),
        ]
      : []),
    { ...itemOf(desk, action(desk, 'open')), heading: t('ui-window') },
    itemOf(desk, action(desk, 'settings')),
    itemOf(desk, action(desk, 'keys')),
    itemOf(desk, action(desk, 'about')),
    ...(Object.keys(languages) as Lang[]).map((lang, at) => ({
      id: lang,
      name: t(languages[lang]),
      checked: words.lang === lang,
      ...(at === 0 ? { heading: t('ui-language') } : {}),
      perform: () => void desk.speak(lang),
    })),
    ...themes.map((name, at) => ({
      id: name,
      name: t(lights[name]),
      checked: desk.theme.name === name,
      ...(at === 0 ? { heading: t('ui-theme') } : {}),
      perform: () => desk.theme.choose(name),
    })),
  ];
}
