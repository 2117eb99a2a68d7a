import type { Plan } from '../src/host/fake/day';
import { reference } from '../src/host/fake/plans';
import { answer, opened } from './answers';
import { expect, focused, row, test } from './window';

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

/** A day of 200 stops, with something behind the title of each. */
function long(more = ''): Plan {
  const model = reference.stops[1];
  if (!model) throw new Error('no stop to copy');
  const stops = Array.from({ length: 200 }, (_, at) => ({
    ...model,
    id: `s${at}`,
    title: `Étape ${at}${more}`,
    minutes: 5,
  }));
  return { ...reference, stops, legs: {}, margin: { before: '', wanted: 0, floor: 0 } };
}

test('200 stops: what is out of sight keeps its place and its name, and is drawn when it is scrolled to', async ({
  page,
}) => {
  await answer(page, opened(long()));
  await page.goto('/');
  await expect(page.getByRole('row')).toHaveCount(201);
  const hours = page.locator('[data-row] [data-column="hour"]');
  const rows = page.locator('.rows');
  await expect(page.getByRole('row', { name: /Étape 120/ })).toHaveCount(1);
  for (const at of [120, 40, 199, 0]) {
    const hour = page
      .getByRole('row', { name: new RegExp(`Étape ${at}\\b`) })
      .locator('[data-column="hour"]');
    await rows.evaluate((element, top) => (element.scrollTop = top), at * 48);
    await expect(hour).toBeInViewport();
    expect(await hours.count()).toBeLessThan(60);
  }
});

test('200 stops with long titles: what was jumped to is in sight', async ({ page }) => {
  await answer(page, opened(long(' de la visite des ateliers de mécanique de précision'.repeat(4))));
  await page.goto('/');
  await expect(page.getByRole('row')).toHaveCount(201);
  for (const [key, title] of [
    ['Control+End', 'Étape 199'],
    ['Control+Home', 'Étape 0'],
    ['Control+End', 'Étape 199'],
  ] as const) {
    await page.keyboard.press(key);
    await expect(focused(page)).toContainText(title);
    // Once what came into sight around it has been drawn.
    await expect(page.locator('[data-row] [data-column="hour"]').nth(12)).toBeVisible();
    await expect(focused(page)).toBeInViewport({ ratio: 1 });
  }
  for (let step = 0; step < 12; step += 1) {
    await page.keyboard.press('ArrowUp');
    await expect(focused(page)).toBeInViewport({ ratio: 1 });
  }
});

test('200 stops: the cursor goes through all of them, an edit changes its row', async ({ page }) => {
  const plan = long();
  const edited = {
    ...plan,
    stops: plan.stops.map((stop) => (stop.id === 's150' ? { ...stop, title: 'Café' } : stop)),
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
