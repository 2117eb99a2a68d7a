import { nameOf } from '../actions/action';
import { actionsOf, perform } from '../actions/registry';
import { linesOf } from '../agenda/lines';
import type { Desk } from '../state/desk.svelte';
import { t, type Lang } from '../words/words.svelte';
import { found, marked } from './search';
import { sections } from './sections';

/** A line of the palette. */
export interface Entry {
  id: string;
  kind: 'stop' | 'visit' | 'action';
  pieces: { text: string; hit: boolean }[];
  detail: string;
  keys: string | undefined;
  perform: () => void;
}

export interface EntryGroup {
  name: string;
  entries: Entry[];
}

const languages: readonly Lang[] = ['fr', 'en'];
/** How many lines of a group are shown before anything is typed. */
const few = 6;

/** What the palette shows for a query: stops, recent visits, then what can be done now. Empty groups are left out. */
export function entriesFor(desk: Desk, query: string, stopsOnly: boolean): EntryGroup[] {
  const groups = [stops(desk, query)];
  if (!stopsOnly) groups.push(visits(desk, query), ...actions(desk, query));
  return groups.filter((group) => group.entries.length > 0);
}

function stops(desk: Desk, query: string): EntryGroup {
  const visit = desk.visit;
  const entries = (visit?.snapshot.days ?? []).flatMap((day) =>
    linesOf(day).flatMap((line): Entry[] => {
      if (line.kind !== 'stop') return [];
      const { id, hour, title, place, commune } = line.row;
      const text = [[hour, title].filter(Boolean).join(' '), [place, commune].filter(Boolean).join(', ')]
        .filter(Boolean)
        .join(' – ');
      const spans = found(text, query);
      if (!spans) return [];
      return [
        {
          id: `stop-${id}`,
          kind: 'stop',
          pieces: marked(text, spans),
          detail: day.short,
          keys: undefined,
          perform: () => visit?.goTo(id),
        },
      ];
    }),
  );
  return { name: t('ui-stops'), entries: query.trim() ? entries : entries.slice(0, few) };
}

function visits(desk: Desk, query: string): EntryGroup {
  if (desk.visit) return { name: '', entries: [] };
  const entries = desk.recent.flatMap((recent): Entry[] => {
    const spans = found(recent.title, query);
    if (!spans) return [];
    return [
      {
        id: `visit-${recent.key}`,
        kind: 'visit',
        pieces: marked(recent.title, spans),
        detail: recent.when,
        keys: undefined,
        perform: () => void desk.openRecent(recent.key),
      },
    ];
  });
  return { name: t('ui-recent'), entries };
}

function actions(desk: Desk, query: string): EntryGroup[] {
  const possible = actionsOf(desk).filter((each) => each.id !== 'palette' && each.when(desk));
  return sections.map((section) => ({
    name: t(section.label),
    entries: possible.flatMap((each): Entry[] => {
      if (each.section !== section.id) return [];
      const name = nameOf(each);
      // Found by its name in the other language too, then shown without marks.
      const spans =
        found(name, query) ?? (languages.some((lang) => found(each.label(lang), query)) ? [] : null);
      if (!spans) return [];
      return [
        {
          id: `action-${each.id}`,
          kind: 'action',
          pieces: marked(name, spans),
          detail: '',
          keys: each.keys[0],
          perform: () => void perform(desk, each),
        },
      ];
    }),
  }));
}
