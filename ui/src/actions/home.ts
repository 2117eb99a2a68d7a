import type { Desk } from '../state/desk.svelte';
import { named, screenOf, type Action } from './action';

const atHome = (desk: Desk): boolean => screenOf(desk) === 'home';

/** What is done on the first screen: begin a visit, look for one. */
export const homeActions: Action[] = [
  {
    id: 'new',
    section: 'visit',
    label: named('ui-new'),
    keys: ['Ctrl+n'],
    where: 'anywhere',
    at: 'home',
    when: atHome,
    perform: (desk) => desk.library.begin(),
  },
  {
    id: 'find-visit',
    section: 'look',
    label: named('ui-home-find'),
    keys: ['Ctrl+f'],
    where: 'anywhere',
    at: 'home',
    when: (desk) => atHome(desk) && !desk.library.empty,
    perform: () => {
      const field = document.getElementById('search-visits');
      if (field instanceof HTMLInputElement) field.select();
    },
  },
  {
    id: 'library-folder',
    section: 'window',
    label: named('ui-home-choose-folder'),
    keys: [],
    where: 'anywhere',
    at: 'home',
    when: atHome,
    perform: (desk) => desk.chooseLibrary(),
  },
];
