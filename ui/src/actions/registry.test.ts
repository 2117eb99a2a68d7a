import { beforeEach, describe, expect, test } from 'vitest';
import { Fake } from '../host/fake';
import { entriesFor } from '../screens/palette';
import { Desk } from '../state/desk.svelte';
import { words } from '../words/words.svelte';
import type { Action } from './action';
import { isSwallowed, split } from './keys';
import { actionFor, actionsOf, perform } from './registry';

let host: Fake;
let desk: Desk;

beforeEach(async () => {
  words.speak('fr');
  host = new Fake();
  desk = new Desk(host);
  await desk.boot();
  await desk.openSample();
  await desk.visit?.paper.draw();
});

const inSheet = { inText: false, inSheet: true };
const inPeople = { inText: false, inSheet: false, inPeople: true };
const inField = { inText: true, inSheet: false };
const beside = { inText: false, inSheet: false };

function press(shortcut: string) {
  const parts = split(shortcut);
  return {
    key: parts.at(-1) ?? '',
    ctrlKey: parts.includes('Ctrl'),
    metaKey: false,
    shiftKey: parts.includes('Shift'),
    altKey: parts.includes('Alt'),
  };
}

describe('one registry', () => {
  test('names every action once, in both languages', () => {
    const all = actionsOf(desk);
    expect(new Set(all.map((each) => each.id)).size).toBe(all.length);
    for (const each of all) {
      for (const lang of ['fr', 'en'] as const) {
        expect(each.label(lang), `${each.id} in ${lang}`).toMatch(/\p{L}/u);
        expect(each.label(lang), `${each.id} in ${lang}`).not.toMatch(/^ui-/);
      }
    }
  });

  test('gives each shortcut to one action', () => {
    // The run sheet and the list of the people are never on the screen together.
    for (const other of ['sheet', 'people'] as const) {
      const taken = new Map<string, Action>();
      for (const each of actionsOf(desk).filter((each) => each.where !== other)) {
        for (const key of each.keys) {
          const former = taken.get(key);
          // The same key may do what belongs to another screen.
          const apart = former?.at !== undefined && each.at !== undefined && former.at !== each.at;
          expect(apart ? undefined : former?.id, key).toBeUndefined();
          expect(isSwallowed(press(key)), key).toBe(false);
          taken.set(key, each);
        }
      }
    }
  });

  test('finds each action by its key where it acts', () => {
    // The keys of the webview's own are answered by an event of its.
    const here = actionsOf(desk).filter((each) => (each.at ?? 'visit') === 'visit');
    for (const each of here.filter((each) => each.where !== 'native')) {
      const place = each.where === 'sheet' ? inSheet : each.where === 'people' ? inPeople : beside;
      for (const key of each.keys) expect(actionFor(desk, press(key), place)?.id, key).toBe(each.id);
    }
  });

  test('leaves the keys of the sheet to fields and buttons elsewhere', () => {
    for (const each of actionsOf(desk).filter((each) => each.where !== 'anywhere')) {
      for (const key of each.keys) expect(actionFor(desk, press(key), inField), key).toBeUndefined();
    }
  });

  test('shows in the palette all that can be done now, found by its French and by its English name', () => {
    for (const each of actionsOf(desk).filter((each) => each.when(desk) && each.id !== 'palette')) {
      for (const lang of ['fr', 'en'] as const) {
        const found = entriesFor(desk, each.label(lang), false).flatMap((group) => group.entries);
        expect(
          found.map((entry) => entry.id),
          `${each.id} in ${lang}`,
        ).toContain(`action-${each.id}`);
      }
    }
  });

  test('has one export for each sheet there is', () => {
    const labels = actionsOf(desk).map((each) => each.label('fr'));
    expect(labels).toContain('Programme (PDF)');
    expect(labels).toContain('Déroulé (PDF)');
    expect(labels).toContain('Calendrier (.ics)');
  });
});

describe('what cannot be done is not done', () => {
  test('undo without a past', async () => {
    const before = host.calls.length;
    await perform(desk, 'undo');
    expect(host.calls.length).toBe(before);
  });

  test('no edit of a visit that cannot be written', async () => {
    const visit = desk.visit;
    if (!visit) throw new Error('no visit');
    visit.snapshot = { ...visit.snapshot, read_only: true };
    const ids = [
      'add',
      'add-after',
      'edit',
      'shift',
      'pin',
      'up',
      'down',
      'remove',
      'undo',
      'redo',
      'repair',
    ];
    expect(actionsOf(desk).filter((each) => ids.includes(each.id) && each.when(desk))).toEqual([]);
    const before = host.calls.length;
    for (const id of ids) await perform(desk, id);
    expect(host.calls.length).toBe(before);
  });
});

describe('what an action does', () => {
  test('Ctrl T opens the hour of the stop for a shift', async () => {
    desk.visit?.goTo('accueil');
    await perform(desk, 'shift');
    expect(desk.visit?.sheet.editing?.field.target).toEqual({ kind: 'shift', stops: ['accueil'] });
    expect(desk.visit?.sheet.editing?.field.text).toBe('');
  });

  test('a stop added after the cursor has its title open', async () => {
    desk.visit?.goTo('a');
    await perform(desk, 'add-after');
    const visit = desk.visit;
    const titles = visit?.sheet.lines.flatMap((line) => (line.kind === 'stop' ? [line.row.title] : []));
    expect(titles).toEqual([
      'Accueil',
      'Entreprise A',
      'Nouvelle étape',
      'Entreprise B',
      'Réunion d’échanges',
    ]);
    expect(visit?.sheet.line?.kind === 'stop' && visit.sheet.line.row.title).toBe('Nouvelle étape');
    expect(visit?.sheet.editing?.column).toBe('title');
  });

  test('a stop added before the first one stands first', async () => {
    desk.visit?.goTo('accueil');
    await perform(desk, 'add-before');
    const first = desk.visit?.sheet.lines[0];
    expect(first?.kind === 'stop' && first.row.title).toBe('Nouvelle étape');
  });

  test('after a removal the cursor is on the next line', async () => {
    desk.visit?.goTo('a');
    await perform(desk, 'remove');
    expect(desk.visit?.sheet.line?.kind).not.toBeUndefined();
    const stops = desk.visit?.sheet.lines.filter((line) => line.kind === 'stop') ?? [];
    expect(stops.map((line) => line.row.id)).toEqual(['accueil', 'b', 'reunion']);
    expect(desk.visit?.sheet.stop?.id).toBe('b');
  });

  test('a fixed hour does not move by a key, and says why', async () => {
    desk.visit?.goTo('reunion');
    const before = host.calls.length;
    await perform(desk, 'up');
    expect(host.calls.length).toBe(before);
    expect(desk.announcer.text).toContain('modifiez 12h15 sur sa ligne');
  });

  test('Ctrl S says that all is written', async () => {
    await perform(desk, 'saved');
    expect(desk.announcer.text).toBe('Tout est déjà enregistré.');
  });
});
