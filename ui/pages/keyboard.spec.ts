import { agenda, expect, focused, home, missed, repairs, row, said, test } from './window';

test('the whole of the +30 case, by keyboard alone', async ({ page }) => {
  await home(page);
  await expect(focused(page)).toContainText('Visite de Guillaume Basset');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(focused(page)).toHaveText('Accueil');

  await page.keyboard.press('Control+t');
  await page.keyboard.type('30');
  await expect(row(page, 'Entreprise A').locator('s')).toHaveText('9h35');
  await page.keyboard.press('Enter');
  await expect(said(page)).toContainText('Il manque 15\u00a0min avant 12h15');
  await expect(row(page, 'Il manque 15\u00a0min avant 12h15')).toBeVisible();
  await expect(focused(page)).toContainText('9h30');

  await page.keyboard.press('F8');
  await expect(page.getByRole('option', { name: 'Entreprise B' })).toHaveAttribute('aria-selected', 'true');
  await expect(row(page, 'Entreprise B').locator('s')).toHaveText('60\u00a0min');
  await expect(row(page, 'Marge avant 12h15').locator('s')).toHaveText('−\u00a015\u00a0min');
  await page.keyboard.press('ArrowDown');
  await expect(row(page, 'Entreprise A').locator('s')).toHaveText('45\u00a0min');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(page.locator('[role="option"]')).toHaveCount(0);
  await expect(row(page, 'Entreprise B')).toContainText('45\u00a0min');
  await expect(page.getByText('Il manque')).toHaveCount(0);
  await expect(focused(page)).toHaveAttribute('role', 'gridcell');

  await page.keyboard.press('Control+z');
  await expect(row(page, 'Entreprise B')).toContainText('60\u00a0min');
  await page.keyboard.press('Control+z');
  await expect(row(page, 'Accueil')).toContainText('9h');
  await expect(page.getByRole('region', { name: 'À voir' })).toHaveCount(0);
  await expect(focused(page)).toHaveAttribute('role', 'gridcell');

  await page.keyboard.press('Control+k');
  await page.keyboard.type('ics');
  await page.keyboard.press('Enter');
  await expect(said(page)).toContainText('visite.ics');
});

test('arrows go through cells, legs and margins', async ({ page }) => {
  await agenda(page);
  const steps: [key: string, text: string][] = [
    ['ArrowDown', 'Trajet'],
    ['ArrowDown', 'Forges du Gardon'],
    ['ArrowLeft', '45\u00a0min'],
    ['ArrowLeft', '9h35'],
    ['End', 'Tour d’images'],
    ['Control+End', 'Conférence de presse'],
    ['Control+Home', 'Hors presse'],
    ['Home', '9h'],
  ];
  for (const [key, text] of steps) {
    await page.keyboard.press(key);
    await expect(focused(page)).toContainText(text);
  }
});

test('one cell is in the order of Tab', async ({ page }) => {
  await agenda(page);
  await expect(page.locator('[role="gridcell"][tabindex="0"]')).toHaveCount(1);
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  await expect(focused(page)).toHaveText('Accueil');
});

test('typing replaces, Tab keeps and goes on, Escape gives back', async ({ page }) => {
  await agenda(page);
  await page.keyboard.type('Arrivée');
  await page.keyboard.press('Tab');
  await expect(row(page, 'Arrivée')).toBeVisible();
  await expect(focused(page)).toHaveValue('Hôtel d’agglomération, hall');
  await page.keyboard.type('Mairie');
  await page.keyboard.press('Escape');
  await expect(focused(page)).toHaveText('Hôtel d’agglomération, hall');
  await expect(page.getByText('Mairie')).toHaveCount(0);
});

test('F2 opens a cell with its text, and a dead key types an accent', async ({ page }) => {
  await agenda(page);
  await page.keyboard.press('F2');
  await expect(focused(page)).toHaveValue('Accueil');
  await page.keyboard.press('End');
  await page.keyboard.insertText(' ê');
  await page.keyboard.press('Enter');
  await expect(row(page, 'Accueil ê')).toBeVisible();
});

test('a refused value stays open with its sentence, the old one stays in the visit', async ({ page }) => {
  await agenda(page);
  await page.keyboard.press('Home');
  await page.keyboard.type('25h10');
  await page.keyboard.press('Enter');
  const field = page.getByRole('textbox', { name: 'Début, Accueil' });
  await expect(field).toBeFocused();
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await expect(field).toHaveAccessibleDescription(/« 25h10 » n’est pas une heure/);
  await page.keyboard.press('Escape');
  await expect(focused(page)).toContainText('9h');
});

test('a click elsewhere keeps what can be read', async ({ page }) => {
  await agenda(page);
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.type('20');
  await row(page, 'Forges du Gardon').getByText('Forges du Gardon').click();
  await expect(row(page, 'Accueil')).toContainText('20\u00a0min');
  await expect(focused(page)).toHaveText('Forges du Gardon');
});

test('arrows in an hour go by five minutes, with Shift by one', async ({ page }) => {
  await agenda(page);
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowUp');
  await expect(focused(page)).toHaveValue('9h05');
  await page.keyboard.press('Shift+ArrowDown');
  await expect(focused(page)).toHaveValue('9h04');
});

test('a removed stop gives its place to the next, and undo brings it back', async ({ page }) => {
  await agenda(page);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Delete');
  await expect(row(page, 'Forges du Gardon')).toHaveCount(0);
  await expect(focused(page)).toHaveAttribute('role', 'gridcell');
  await page.getByRole('button', { name: 'Annuler', exact: true }).press('Enter');
  await expect(row(page, 'Forges du Gardon')).toBeVisible();
  await expect(focused(page)).toHaveAttribute('role', 'gridcell');
});

test('a stop is moved, pinned and let go by keys', async ({ page }) => {
  await agenda(page);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Alt+ArrowDown');
  await expect(said(page)).toContainText('Forges du Gardon');
  await expect(focused(page)).toHaveText('Forges du Gardon');
  await page.keyboard.press('Control+l');
  await expect(row(page, 'heure fixe, .*Forges du Gardon')).toHaveCount(0);
  await expect(page.getByRole('radio', { name: 'Heure fixe' })).toHaveAttribute('aria-checked', 'true');
  await page.keyboard.press('Control+l');
  await expect(page.getByRole('radio', { name: 'À la suite' })).toHaveAttribute('aria-checked', 'true');
});

test('the quick line adds a stop after the cursor and is ready for the next', async ({ page }) => {
  await agenda(page);
  await page.keyboard.press('Control+n');
  await page.keyboard.type('Point carte 10 min');
  await page.keyboard.press('Enter');
  await expect(row(page, 'Point carte')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Ajouter une étape' })).toBeFocused();
  await expect(page.getByRole('textbox', { name: 'Ajouter une étape' })).toHaveValue('');
  // The line is empty: Ctrl Z is the visit's.
  await page.keyboard.press('Control+z');
  await expect(row(page, 'Point carte')).toHaveCount(0);
});

test('F6 goes round the panes, Ctrl P to the paper', async ({ page }) => {
  await agenda(page);
  const panes: (string | null)[] = [];
  for (let step = 0; step < 6; step += 1) {
    await page.keyboard.press('F6');
    panes.push(
      await page.evaluate(
        () => document.activeElement?.closest('[data-pane]')?.getAttribute('data-pane') ?? null,
      ),
    );
  }
  expect(panes).toEqual(['problems', 'stop', 'paper', 'bar', 'quick', 'sheet']);
  await page.keyboard.press('Control+p');
  await expect(page.getByRole('complementary', { name: 'Papier' }).locator(':focus')).toHaveCount(1);
});

test('Escape closes the repairs without a trace and gives the sheet back', async ({ page }) => {
  await repairs(page);
  await page.keyboard.press('Escape');
  await expect(page.locator('[role="option"]')).toHaveCount(0);
  await expect(row(page, 'Cévennes Composites').locator('s')).toHaveCount(0);
  await expect(focused(page)).toHaveAttribute('role', 'gridcell');
});

test('the palette gives the keyboard back when it is left', async ({ page }) => {
  await missed(page);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('cevennes');
  await expect(page.locator('[role="option"]')).toHaveCount(2);
  await page.keyboard.press('Escape');
  await expect(focused(page)).toHaveAttribute('role', 'gridcell');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('cevennes');
  await page.keyboard.press('Enter');
  await expect(focused(page)).toContainText('Cévennes Composites');
});

test('a language is changed without a restart, and back', async ({ page }) => {
  await agenda(page);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('english');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('columnheader', { name: 'Duration' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('francais');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('columnheader', { name: 'Durée' })).toBeVisible();
});

test('keys that would leave the page do nothing', async ({ page }) => {
  await agenda(page);
  for (const key of ['Control+r', 'F5', 'F7', 'Alt+ArrowLeft', 'Control+w']) await page.keyboard.press(key);
  await expect(row(page, 'Accueil')).toBeVisible();
});

test('menus open, go round and close by keys', async ({ page }) => {
  await agenda(page);
  const button = page.getByRole('button', { name: 'Exporter', exact: true });
  await button.press('ArrowDown');
  await expect(page.getByRole('menuitem', { name: 'Calendrier (.ics)' })).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(page.getByRole('menuitem').last()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(button).toBeFocused();
  await button.press('Enter');
  await page.keyboard.press('p');
  await page.keyboard.press('Enter');
  await expect(said(page)).toContainText('programme.pdf');
});

test('the menu of a row is opened by its key and by the pointer', async ({ page }) => {
  await agenda(page);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Shift+F10');
  await expect(page.getByRole('menu', { name: 'Étape' })).toBeVisible();
  await page.keyboard.press('End');
  await expect(page.getByRole('menuitem', { name: 'Retirer l’étape' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(focused(page)).toHaveText('Forges du Gardon');
  await row(page, 'Cévennes Composites').getByText('Cévennes Composites').click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Descendre l’étape' }).click();
  await expect(said(page)).toContainText('Cévennes Composites');
  await expect(focused(page)).toHaveText(/Cévennes Composites/);
});

test('a stop is added before the first one, its title open', async ({ page }) => {
  await agenda(page);
  await page.keyboard.press('Control+Shift+Enter');
  await expect(focused(page)).toHaveValue('Nouvelle étape');
  await page.keyboard.type('Café');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('row').nth(1)).toContainText('Café');
});
