import { render, screen, waitFor } from '@testing-library/svelte';
import { beforeEach, expect, test } from 'vitest';
import App from './App.svelte';
import type { Calls, Snapshot } from './generated/api';
import { draw } from './host/fake/day';
import { library } from './host/fake/library';
import { basset } from './host/fake/plans';
import type { Host } from './host/host';
import { Desk } from './state/desk.svelte';
import { words } from './words/words.svelte';

beforeEach(() => words.speak('fr'));

/** A host that opens this snapshot and nothing else. */
function opening(snapshot: Snapshot, changed: Partial<Calls['boot']['answer']> = {}): Host {
  const boot = { lang: 'fr', visit: snapshot, failure: null, version: '0', ...changed };
  const answers: Partial<Record<keyof Calls, unknown>> = { boot, library, refresh: snapshot, sheets: [] };
  return { call: (name) => Promise.resolve(answers[name] as never) };
}

async function show(host: Host): Promise<Desk> {
  const desk = new Desk(host);
  render(App, { desk });
  await desk.boot();
  return desk;
}

const hostile = '<img src=x onerror=alert(1)><script>alert(2)</script>{@html x}\u202eelbatum';

test('a hostile visit is shown as text', async () => {
  const drawn = draw(
    {
      ...basset,
      title: hostile,
      subtitle: hostile,
      stops: basset.stops.map((stop) => ({
        ...stop,
        title: hostile,
        place: hostile,
        people: hostile,
        press: hostile,
        commune: hostile,
        notes: [{ audience: hostile, text: hostile }],
      })),
    },
    1,
  );
  const problem = {
    code: 'x',
    severity: 'blocking' as const,
    stops: ['accueil'],
    headline: hostile,
    detail: hostile,
    sum: [{ text: hostile, value: hostile }],
    repairable: true,
    about: '',
  };
  await show(
    opening({
      ...drawn,
      notice: hostile,
      problems: [problem, problem],
      problem_summary: hostile,
      undo: hostile,
      announce: hostile,
    }),
  );
  await waitFor(() => expect(screen.getAllByText(hostile).length).toBeGreaterThan(10));
  expect(document.querySelector('img, script')).toBeNull();
});

test('five thousand letters in every field break nothing', async () => {
  const long = 'œ'.repeat(5000);
  const drawn = draw(
    {
      ...basset,
      title: long,
      stops: basset.stops.map((stop) => ({ ...stop, title: long, place: long, people: long })),
    },
    1,
  );
  await show(opening(drawn));
  await waitFor(() => expect(screen.getByRole('grid')).toBeTruthy());
});

test('a visit without a day teaches what to do', async () => {
  await show(opening({ ...draw(basset, 1), days: [] }));
  await waitFor(() => expect(screen.getByText(/Écrivez une première étape/)).toBeTruthy());
});

test('a visit that cannot be written says so and offers no field', async () => {
  await show(opening({ ...draw(basset, 1), read_only: true, notice: 'Format plus récent.' }));
  await waitFor(() => expect(screen.getByRole('note').textContent).toBe('Format plus récent.'));
  expect(screen.queryByRole('textbox', { name: 'Ajouter une étape' })).toBeNull();
  expect(screen.getByRole('grid').getAttribute('aria-readonly')).toBe('true');
});

test('a visit that could not be opened is said, with the list below', async () => {
  const desk = await show(
    opening(draw(basset, 1), { visit: null, failure: { code: 'not_opened', text: 'Le fichier est abîmé.' } }),
  );
  await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('Le fichier est abîmé.'));
  screen.getByRole('button', { name: 'Fermer' }).click();
  await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
  expect(desk.visit).toBeNull();
});

test('a program that does not answer is said', async () => {
  await show({ call: () => Promise.reject(new Error('no')) });
  await waitFor(() =>
    expect(screen.getByRole('alert').textContent).toContain('Le programme n’a pas répondu'),
  );
});

test('the grid is named by its day and its rows by their sentences', async () => {
  await show(opening(draw(basset, 1)));
  await waitFor(() => expect(screen.getByRole('grid', { name: 'lundi 21 septembre 2020' })).toBeTruthy());
  expect(
    screen.getByRole('row', { name: 'heure fixe, 9h à 9h15, Accueil, Hôtel d’agglomération, hall' }),
  ).toBeTruthy();
  expect(screen.getAllByRole('row', { name: /trajet, 20/ })).toHaveLength(2);
  expect(screen.getByRole('rowgroup', { name: 'Groupe Presse' })).toBeTruthy();
  expect(screen.getAllByRole('columnheader').map((each) => each.textContent)).toEqual([
    'Début',
    'Durée',
    'Étape',
    'Lieu',
    'Personnes',
    'Presse',
  ]);
});
