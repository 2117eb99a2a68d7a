import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Fake } from '../host/fake';
import { Desk } from './desk.svelte';
import type { OpenVisit } from './visit.svelte';

let host: Fake;
let desk: Desk;
let visit: OpenVisit;

beforeEach(async () => {
  vi.useFakeTimers();
  host = new Fake();
  desk = new Desk(host);
  await desk.boot();
  await desk.openSample();
  if (!desk.visit) throw new Error('the sample did not open');
  visit = desk.visit;
});

afterEach(() => vi.useRealTimers());

function hours(): string[] {
  return visit.sheet.lines.flatMap((line) => (line.kind === 'stop' ? [line.row.hour] : []));
}

const sent = (name: string) => host.calls.filter((call) => call.name === name).map((call) => call.sent);

/** The stop « accueil », so much later. */
const later = (text: string) => ({ gesture: { do: 'shift' as const, stops: ['accueil'], text } });

describe('an edit', () => {
  test('of a file that is asked for changes nothing where none is chosen', async () => {
    host.cancels.add('read_roads');
    expect(await visit.perform('read_roads', {})).toBe(true);
    expect([visit.snapshot.revision, visit.gesture.text]).toEqual([1, '']);
    host.cancels.clear();
    await visit.perform('read_roads', {});
    expect([visit.snapshot.revision, visit.gesture.text]).toEqual([
      2,
      '6 temps de trajet gardés (trajets.csv).',
    ]);
  });

  test('carries the revision seen, and its answer is drawn and said', async () => {
    await visit.perform('gesture', later('+30'));
    expect(sent('gesture')).toEqual([{ ...later('+30'), revision: 1 }]);
    expect(hours()).toEqual(['9h30', '10h05', '11h05', '12h15']);
    expect(visit.snapshot.revision).toBe(2);
    expect(visit.gesture.text).toBe('Accueil : +30 min.');
    // The conflict that the gesture made is said with it.
    expect(desk.announcer.text).toBe('Accueil : +30 min. Il manque 15\u00a0min avant 12h15.');
  });

  test('waits for the one before it, and knows its revision', async () => {
    await Promise.all([visit.perform('gesture', later('+10')), visit.perform('gesture', later('+10'))]);
    expect(sent('gesture')).toEqual([
      { ...later('+10'), revision: 1 },
      { ...later('+10'), revision: 2 },
    ]);
    expect(hours()[0]).toBe('9h20');
  });

  test('that is refused is said, and nothing has moved', async () => {
    expect(await visit.perform('gesture', later('xx'))).toBe(false);
    expect(visit.gesture.kind).toBe('refused');
    expect(visit.gesture.text).toContain('« xx »');
    expect(hours()[0]).toBe('9h');
  });

  test('against a newer state draws that state and says so', async () => {
    host.elsewhere('a', 'Forges du Gardon');
    await visit.perform('gesture', later('+30'));
    expect(
      visit.sheet.lines.some((line) => line.kind === 'stop' && line.row.title === 'Forges du Gardon'),
    ).toBe(true);
    expect(hours()[0]).toBe('9h');
    expect(desk.announcer.text).toContain('La visite a changé entre-temps');
  });

  test('that the disk refuses is said in the band, and can be made again', async () => {
    host.failing.set('gesture', { code: 'not_saved', text: 'Le disque est plein.' });
    expect(await visit.perform('gesture', later('+10'))).toBe(false);
    expect(desk.failure?.text).toBe('Le disque est plein.');
    expect(visit.gesture.text).toBe('');
    expect(await visit.perform('gesture', later('+10'))).toBe(true);
    expect(hours()[0]).toBe('9h10');
  });
});

describe('what happens elsewhere', () => {
  test('is drawn by a refresh; the cursor stays on its stop', async () => {
    visit.goTo('b');
    host.elsewhere('a', 'Forges du Gardon');
    await desk.refresh();
    expect(visit.snapshot.revision).toBe(2);
    expect(visit.sheet.stop?.id).toBe('b');
    expect(desk.announcer.text).toBe('La visite a été modifiée ailleurs. Voici son état présent.');
  });

  test('a refresh of the same state says nothing', async () => {
    const said = desk.announcer.text;
    await desk.refresh();
    expect(desk.announcer.text).toBe(said);
  });

  test('a refresh that fails is said in the band', async () => {
    host.failing.set('refresh', { code: 'gone', text: 'Le fichier a disparu.' });
    await desk.refresh();
    expect(desk.failure).toEqual({ code: 'gone', text: 'Le fichier a disparu.' });
  });

  test('a failure that was put away is not said again at each look', async () => {
    const gone = { code: 'gone', text: 'Le fichier a disparu.' };
    host.failing.set('refresh', gone);
    await desk.refresh();
    desk.failure = null;
    host.failing.set('refresh', gone);
    await desk.refresh();
    expect(desk.failure).toBeNull();
    await desk.refresh();
    host.failing.set('refresh', gone);
    await desk.refresh();
    expect(desk.failure).toEqual(gone);
  });
});

describe('undo', () => {
  test('gives all back, and redo makes it again', async () => {
    await visit.perform('gesture', later('+30'));
    await visit.perform('undo', {});
    expect(hours()).toEqual(['9h', '9h35', '10h35', '12h15']);
    await visit.perform('redo', {});
    expect(hours()[0]).toBe('9h30');
  });
});

describe('the gesture line', () => {
  test('is dark for six seconds, then plain, and never leaves', async () => {
    await visit.perform('gesture', later('+10'));
    expect(visit.gesture.fresh).toBe(true);
    vi.advanceTimersByTime(6000);
    expect(visit.gesture.fresh).toBe(false);
    expect(visit.gesture.text).toBe('Accueil : +10 min.');
  });

  test('says the same sentence again when it happens again', () => {
    visit.say('Tout est déjà enregistré.', 'done');
    const first = desk.announcer.text;
    visit.say('Tout est déjà enregistré.', 'done');
    expect(desk.announcer.text).not.toBe(first);
    expect(desk.announcer.text.trim()).toBe(first);
  });
});

describe('repairs', () => {
  beforeEach(async () => {
    await visit.perform('gesture', later('+30'));
    const problem = visit.snapshot.problems[0];
    if (!problem) throw new Error('no conflict');
    await desk.goTo(problem);
  });

  test('opens on the best one and draws its effect', () => {
    expect(visit.repairs.chosen?.title).toBe('Entreprise B : 60 → 45\u00a0min');
    const b = visit.shown.days[0]?.rows.find((row) => row.kind === 'stop' && row.id === 'b');
    expect(b?.kind === 'stop' && [b.duration, b.was?.duration]).toEqual(['45\u00a0min', '60\u00a0min']);
    expect(visit.snapshot.problems).toHaveLength(1);
  });

  test('shows another one with an arrow, and stays at the ends of the list', async () => {
    await visit.repairs.move(1);
    expect(visit.repairs.rank).toBe(2);
    await visit.repairs.move(-1);
    await visit.repairs.move(-1);
    expect(visit.repairs.rank).toBe(1);
  });

  test('a slow preview is dropped when another repair was chosen meanwhile', async () => {
    const slow = visit.repairs.choose(2);
    const quick = visit.repairs.choose(3);
    await Promise.all([slow, quick]);
    const first = visit.shown.days[0]?.rows[0];
    expect(first?.kind === 'stop' && first.hour).toBe('9h15');
  });

  test('applied is one edit: no conflict is left, one undo restores all', async () => {
    await visit.repairs.apply();
    expect(visit.snapshot.problems).toEqual([]);
    expect(visit.repairs.problem).toBeNull();
    expect(visit.preview).toBeNull();
    await visit.perform('undo', {});
    expect(visit.snapshot.problems[0]?.headline).toBe('Il manque 15\u00a0min avant 12h15.');
  });

  test('closed leaves no trace', () => {
    visit.repairs.close();
    expect(visit.preview).toBeNull();
    expect(visit.snapshot.problems).toHaveLength(1);
    expect(sent('apply_proposal')).toEqual([]);
  });

  test('a conflict that an edit removed closes the pane', async () => {
    await visit.perform('undo', {});
    expect(visit.repairs.problem).toBeNull();
    expect(visit.preview).toBeNull();
  });

  test('F8 goes round the problems', async () => {
    expect(desk.lastProblem).toBe(visit.snapshot.problems[0]);
    expect(visit.sheet.stop?.id).toBe('reunion');
    await desk.goTo(visit.snapshot.problems[0] ?? (desk.lastProblem as never));
    expect(visit.repairs.problem).not.toBeNull();
  });
});
