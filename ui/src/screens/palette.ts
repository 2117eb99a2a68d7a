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
  kind: 'stop' | 'person' | 'place' | 'visit' | 'paper' | 'action';
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

/** What the palette shows for a query: what is in the visit, other visits, then what can be done now. Empty groups are left out. */
export function entriesFor(desk: Desk, query: string, stopsOnly: boolean): EntryGroup[] {
  const groups = [stops(desk, query)];
  if (!stopsOnly) {
    groups.push(
      named(desk, 'person', t('ui-people'), query),
      named(desk, 'place', t('ui-places'), query),
      papers(desk, query),
      visits(desk, query),
      ...actions(desk, query),
    );
  }
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

/** People and places of the visit, found only by what is typed: a visit may have hundreds. */
function named(desk: Desk, kind: 'person' | 'place', name: string, query: string): EntryGroup {
  const visit = desk.visit;
  if (!visit || !query.trim()) return { name, entries: [] };
  const entries = desk.palette.named.flatMap((each): Entry[] => {
    const spans = each.kind === kind ? found(each.text, query) : null;
    if (!spans) return [];
    return [
      {
        id: `${kind}-${each.id}`,
        kind,
        pieces: marked(each.text, spans),
        detail: each.detail,
        keys: undefined,
        perform: () => (each.stop ? visit.goTo(each.stop) : undefined),
      },
    ];
  });
  return { name, entries };
}

/** The sheets, to be looked at beside the agenda. */
function papers(desk: Desk, query: string): EntryGroup {
  const visit = desk.visit;
  if (!visit || !query.trim()) return { name: '', entries: [] };
  const entries = visit.paper.sheets.flatMap((sheet): Entry[] => {
    const spans = found(sheet.title, query);
    if (!spans) return [];
    return [
      {
        id: `paper-${sheet.name}`,
        kind: 'paper',
        pieces: marked(sheet.title, spans),
        detail: sheet.audience,
        keys: undefined,
        perform: () => {
          visit.screen = 'agenda';
          desk.panes.show('paper');
          void visit.paper.choose(sheet.name);
        },
      },
    ];
  });
  return { name: t('ui-papers'), entries };
}

function visits(desk: Desk, query: string): EntryGroup {
  const entries = desk.library.cards.flatMap((card): Entry[] => {
    const spans = found(card.title, query);
    if (!spans) return [];
    return [
      {
        id: `visit-${card.key}`,
        kind: 'visit',
        pieces: marked(card.title, spans),
        detail: card.when,
        keys: undefined,
        perform: () => void desk.openVisit(card.key),
      },
    ];
  });
  return {
    name: t('ui-new-visits'),
    entries: query.trim() ? entries : desk.visit ? [] : entries.slice(0, few),
  };
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
