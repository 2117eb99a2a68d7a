import type { Card } from '../src/generated/api';
import { library } from '../src/host/fake/library';
import { note } from '../src/host/fake/note';
import { basset, reference } from '../src/host/fake/plans';
import { answer, opened } from './answers';
import { expect, focused, row, sideways, test } from './window';

// A loopback host is a door that the window's own policy closes: here it is opened for the tests.
test.use({ bypassCSP: true });

test('calls go to /rpc by their name, edits with the revision seen; a refusal comes back as its sentence', async ({
  page,
}) => {
  // A refusal is an answer with status 400; the browser writes that into the console by itself.
  test.info().annotations.push({ type: 'allowed', description: '400' });
  const calls = await answer(page, opened(reference));
  await page.goto('/');
  await expect(row(page, 'Accueil')).toBeVisible();
  await page.keyboard.type('Arrivée');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toHaveText('Rien ne répond à edit.');
  expect(calls.filter((call) => call.name === 'edit')).toEqual([
    { name: 'edit', sent: { stop: 'accueil', cell: 'title', text: 'Arrivée', revision: 1 } },
  ]);
});

test('200 stops: the cursor goes through all of them, an edit changes its row', async ({ page }) => {
  const model = reference.stops[1];
  if (!model) throw new Error('no stop to copy');
  const stops = Array.from({ length: 200 }, (_, at) => ({
    ...model,
    id: `s${at}`,
    title: `Étape ${at}`,
    minutes: 5,
  }));
  const plan = { ...reference, stops, legs: {}, margin: { before: '', wanted: 0, floor: 0 } };
  const edited = {
    ...plan,
    stops: stops.map((stop) => (stop.id === 's150' ? { ...stop, title: 'Café' } : stop)),
  };
  await answer(page, {
    ...opened(plan),
    edit: () => opened(edited, (s) => ({ ...s, revision: 2 })).refresh(),
  });
  await page.goto('/');
  await expect(page.getByRole('row')).toHaveCount(201);
  await page.keyboard.press('Control+End');
  await expect(focused(page)).toHaveText('Étape 199');
  await expect(focused(page)).toBeInViewport();
  for (let step = 0; step < 49; step += 1) await page.keyboard.press('ArrowUp');
  await expect(focused(page)).toHaveText('Étape 150');
  await page.keyboard.type('Café');
  await page.keyboard.press('Enter');
  await expect(focused(page)).toHaveText('Café');
  await expect(focused(page)).toBeInViewport();
});

const words = {
  'one word of 5,000 letters': 'œ'.repeat(5000),
  '5,000 letters': 'Réunion d’échanges avec les entreprises '.repeat(125),
  'right to left': '\u202eזה מסמך\u202c <b>gras</b> '.repeat(20),
};

for (const [name, text] of Object.entries(words)) {
  for (const [width, height] of [
    [1440, 900],
    [640, 360],
  ] as const) {
    test(`every field holds ${name} at ${width}×${height}`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      const stops = basset.stops.map((stop) => ({
        ...stop,
        title: text,
        place: text,
        commune: text,
        people: text,
        press: text,
        status: text,
        notes: [{ audience: text, text }],
      }));
      const problem = {
        code: 'x',
        severity: 'blocking' as const,
        stops: ['accueil'],
        headline: text,
        detail: text,
        sum: [{ text, value: text }],
        repairable: true,
        about: '',
      };
      await answer(page, {
        ...opened({ ...basset, title: text, subtitle: text, stops }, (drawn) => ({
          ...drawn,
          problems: [problem],
          problem_summary: '1 conflit',
          undo: text,
        })),
        proposals: () => [{ rank: 1, title: text, detail: text, problems_after: 1 }],
        preview_proposal: () => opened(basset).refresh(),
      });
      await page.goto('/');
      await expect(page.getByRole('grid')).toBeVisible();
      expect(await sideways(page)).toBe(false);
      const clipped = await page.evaluate(() => {
        const grid = document.querySelector('[role="grid"]')?.getBoundingClientRect();
        return { height: grid?.height ?? 0, body: document.documentElement.scrollHeight - innerHeight };
      });
      expect(clipped.height).toBeGreaterThan(height / 4);
      expect(clipped.body).toBeLessThanOrEqual(0);
      await page.keyboard.press('F8');
      await expect(page.getByRole('listbox')).toBeFocused();
      expect(await sideways(page)).toBe(false);
    });
  }
}

for (const [name, text] of Object.entries(words)) {
  for (const [width, height] of [
    [1440, 900],
    [640, 360],
  ] as const) {
    test(`a review holds ${name} at ${width}×${height}`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      const model = note.proposals[0];
      if (!model) throw new Error('no proposal to copy');
      const long = { ...model, title: text, place: text, press: text, hour: text, day: text, words: text };
      await answer(page, {
        boot: () => ({ lang: 'fr', visit: null, failure: null, version: '0.1.0' }),
        library: () => ({ ...library, coming: [], undated: [], past: [], unread: [] }),
        read_source: () => ({
          source: text,
          into: text,
          lines: [text, text],
          facts: [{ name: text, value: text }],
          proposals: [{ ...long, line: 1, known: text, doubts: [text, text] }],
          ignored: [{ line: 2, words: text, reason: text }],
          notes: [text],
        }),
      });
      await page.goto('/');
      await page.getByRole('textbox').fill(text);
      await page.keyboard.press('Control+Enter');
      await expect(page.getByRole('grid')).toBeVisible();
      expect(await sideways(page)).toBe(false);
      await page.keyboard.press('F2');
      await expect(page.getByRole('textbox', { name: 'Début' })).toBeFocused();
      expect(await sideways(page)).toBe(false);
    });
  }
}

for (const [name, text] of Object.entries(words)) {
  for (const [width, height] of [
    [1440, 900],
    [640, 360],
  ] as const) {
    test(`the list of visits and its search hold ${name} at ${width}×${height}`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      const card: Card = {
        key: '0',
        date: '21 sept.',
        near: 'dans 3 jours',
        when: text,
        title: text,
        detail: text,
        state: 'Projet',
        fact: text,
        severity: 'blocking',
        file: text,
      };
      await answer(page, {
        boot: () => ({ lang: 'fr', visit: null, failure: null, version: '0.1.0' }),
        library: () => ({
          ...library,
          folder: text,
          notice: text,
          coming: [card],
          unread: [{ file: text, text }],
        }),
        search_visits: () => [
          { card, texts: [{ kind: 'note', text, at: '21 sept. 9h', stop: null }], more: 3 },
        ],
      });
      await page.goto('/');
      await expect(page.getByRole('heading', { name: 'À venir' })).toBeVisible();
      expect(await sideways(page)).toBe(false);
      await page.keyboard.press('Control+n');
      await expect(page.getByRole('textbox', { name: 'Intitulé' })).toBeFocused();
      expect(await sideways(page)).toBe(false);
      await page.keyboard.press('Control+f');
      await page.keyboard.type('x');
      await expect(page.getByRole('heading', { name: '1 visite répond' })).toBeVisible();
      expect(await sideways(page)).toBe(false);
    });
  }
}

test('edits that cannot be written where the visit lies are said, with the two ways out', async ({
  page,
}) => {
  const unsaved = '« a.visite » n’est plus à sa place. Vos changements sont à l’abri, gardés sur ce poste.';
  const back = opened(reference, (drawn) => ({
    ...drawn,
    revision: 2,
    announce: 'Tout est de nouveau écrit.',
  }));
  const calls = await answer(page, {
    ...opened(reference, (drawn) => ({ ...drawn, unsaved })),
    save_copy: () => null,
    retry_save: () => back.refresh(),
  });
  await page.goto('/');
  await expect(page.getByRole('alert')).toContainText('Vos changements sont à l’abri');
  await page.keyboard.press('Control+s');
  await expect(page.locator('[aria-live="polite"]')).toContainText('pas encore dans le fichier');
  // A place that was not chosen changes nothing.
  await page.getByRole('button', { name: 'Enregistrer ailleurs…' }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await page.getByRole('button', { name: 'Réessayer' }).click();
  await expect(page.getByRole('alert')).toHaveCount(0);
  expect(calls.map(({ name }) => name).filter((name) => /save/.test(name))).toEqual([
    'save_copy',
    'retry_save',
  ]);
});
