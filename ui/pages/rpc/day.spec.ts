import { command, note, open, test } from './desk';
import { expect, focused, kept, row, said, sideways } from '../window';

test('the press note becomes a visit, with what was kept and nothing else', async ({ page, desk }) => {
  await page.goto(desk.url);
  await expect(focused(page)).toHaveAccessibleName('Texte à lire');
  await page.keyboard.insertText(note());
  await page.keyboard.press('Control+Enter');
  await expect(row(page, '12h15')).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('grid')).toContainText("Pôle Mécanique d'Alès, Salle Hospitality");
  await expect(page.getByRole('grid').getByRole('row', { name: 'heure fixe' })).toHaveCount(1);
});

test('a delay is seen, repaired and taken back', async ({ page, desk }) => {
  // Half typed, « + » gives no hour: the preview's refusal is written into the console by the browser.
  test.info().annotations.push({ type: 'allowed', description: '400' });
  await open(page, desk);
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('Home');
  await page.keyboard.type('+30');
  await page.keyboard.press('Enter');
  await expect(said(page)).toContainText('Il manque 15\u00a0min avant 12h15');
  await page.keyboard.press('F8');
  await expect(page.getByRole('option').first()).toContainText('60 → 45');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Il manque')).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(row(page, 'Il manque')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(row(page, 'Accueil de M. Basset')).toContainText('9h');
});

test('a conflict is accepted with its reason, and comes back once its minutes grow', async ({
  page,
  desk,
}) => {
  // Half typed, « + » gives no hour: the preview's refusal is written into the console by the browser.
  test.info().annotations.push({ type: 'allowed', description: '400' });
  await open(page, desk);
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('Home');
  await page.keyboard.type('+30');
  await page.keyboard.press('Enter');
  const problems = page.getByRole('region', { name: 'À voir' });
  const conflict = problems.getByRole('listitem').filter({ hasText: 'Il manque' });
  await conflict.getByRole('button', { name: 'Accepter' }).press('Enter');
  await expect(page.getByRole('dialog').getByRole('textbox')).toBeFocused();
  await page.keyboard.type('le préfet ouvre la réunion');
  await page.keyboard.press('Enter');
  await expect(conflict).toHaveCount(0);
  await kept(page);
  await problems.getByRole('button', { name: '1 point accepté' }).press('Enter');
  await expect(conflict).toContainText('le préfet ouvre la réunion');
  await row(page, 'Accueil de M. Basset').getByRole('gridcell').first().click();
  await page.keyboard.type('+10');
  await page.keyboard.press('Enter');
  await expect(said(page)).toContainText('Il manque 25\u00a0min avant 12h15');
  await expect(conflict).toContainText('25\u00a0min');
  await expect(conflict.getByRole('button', { name: 'Réparer' })).toBeVisible();
});

test('what the quick line says is on the printed page, washed and called a preview; Escape takes it away', async ({
  page,
  desk,
}) => {
  await open(page, desk);
  const paper = page.locator('[data-pane="paper"] img');
  // Pages are laid out by a program that is not optimised.
  const named = (name: RegExp) => expect(paper).toHaveAttribute('alt', name, { timeout: 20_000 });
  await named(/^Programme, page 1/);
  const src = async () => (await paper.getAttribute('src')) ?? '';
  const svg = async () => Buffer.from((await src()).split(',')[1] ?? '', 'base64').toString();
  const before = await src();
  expect(await svg()).not.toContain('#e1eef4');
  await page.keyboard.press('Control+n');
  await page.keyboard.type('14h30 visite SNR 45 min');
  await named(/^Aperçu\s: Étape ajoutée\s: Visite SNR\. Programme, page 1/);
  expect(await svg()).toContain('#e1eef4');
  await page.keyboard.press('Escape');
  await named(/^Programme, page 1/);
  expect(await src()).toBe(before);
});

test('at rest nothing is asked but whether the file has changed', async ({ page, desk }) => {
  await open(page, desk);
  await expect(page.locator('[data-pane=paper] img')).toBeVisible();
  await page.waitForLoadState('networkidle');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url().split('/').at(-1) ?? ''));
  await page.waitForRequest(/refresh$/);
  await page.waitForResponse(/refresh$/);
  expect(new Set(asked)).toEqual(new Set(['refresh']));
});

test('papers and calendar are written where the system says', async ({ page, desk }) => {
  await open(page, desk);
  for (const [name, extension, begins] of [
    ['Calendrier (.ics)', '.ics', 'BEGIN:VCALENDAR'],
    ['Programme (PDF)', 'programme.pdf', '%PDF-'],
  ] as const) {
    await command(page, name);
    await expect(said(page)).toContainText(extension);
    const written = desk.written.find((each) => each.endsWith(extension)) ?? '';
    expect(desk.read(written).toString('latin1').startsWith(begins), written).toBe(true);
  }
});

test('what cannot be read is refused by Rust, beside its field', async ({ page, desk }) => {
  // A refusal is an answer with status 400; the browser writes that into the console by itself.
  test.info().annotations.push({ type: 'allowed', description: '400' });
  await open(page, desk);
  await page.keyboard.press('Home');
  await page.keyboard.type('25h10');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('n’est pas une heure');
  await page.keyboard.press('Escape');
  await expect(row(page, 'Accueil de M. Basset')).toContainText('9h');
});

test('200 stops: scrolled through, one of them edited', async ({ page, desk }) => {
  const stops = Array.from({ length: 200 }, (_, at) => `Étape ${at} ; 5 @ Lieu ${at % 20} #s${at}`);
  await open(page, desk, `= 2020-09-21 Europe/Paris\n!06:00 ${stops.join('\n')}\n`);
  await page.keyboard.press('Control+End');
  await expect(focused(page)).toContainText('Étape 199');
  await expect(focused(page)).toBeInViewport();
  await page.keyboard.press('Enter');
  await page.keyboard.type('Dernière étape');
  await page.keyboard.press('Enter');
  await expect(focused(page)).toContainText('Dernière étape');
  await page.keyboard.press('Control+z');
  await expect(focused(page)).toContainText('Étape 199');
  expect(await sideways(page)).toEqual([]);
});
