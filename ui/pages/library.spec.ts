import { agenda, expect, focused, home, row, said, test } from './window';

test('the list is gone through by arrows, and a visit is opened', async ({ page }) => {
  await home(page);
  await expect(focused(page)).toContainText('Visite de Guillaume Basset');
  await page.keyboard.press('ArrowDown');
  await expect(focused(page)).toContainText('Inauguration de la médiathèque');
  await page.keyboard.press('End');
  await expect(focused(page)).toContainText('Comité de pilotage');
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await expect(focused(page)).toHaveText('Accueil');
});

test('past visits are shown when they are asked for', async ({ page }) => {
  await home(page);
  await expect(page.getByRole('region', { name: 'Passées' }).getByRole('listitem')).toHaveCount(3);
  await page.getByRole('button', { name: 'Voir les 7 visites passées' }).click();
  await expect(page.getByRole('region', { name: 'Passées' }).getByRole('listitem')).toHaveCount(7);
});

test('a word finds a stop in all visits, and its visit opens there', async ({ page }) => {
  await home(page);
  await page.keyboard.press('Control+f');
  await page.keyboard.type('cévennes');
  await expect(said(page)).toHaveText('1 visite répond à « cévennes ».');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(focused(page)).toContainText('Cévennes Composites');
  await page.keyboard.press('Enter');
  await expect(focused(page)).toContainText('Cévennes Composites');
  await expect(page.getByRole('grid')).toBeVisible();
});

test('what is not found is said, and Escape shows the list again', async ({ page }) => {
  await home(page);
  await page.keyboard.press('Control+f');
  await page.keyboard.type('zzz');
  await expect(page.getByRole('heading', { name: 'Aucune visite ne répond' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { name: 'À venir' })).toBeVisible();
});

test('a visit is made by keyboard: its title, its day, Enter', async ({ page }) => {
  await home(page);
  await page.keyboard.press('Control+n');
  await expect(focused(page)).toHaveAccessibleName('Intitulé');
  await page.keyboard.press('Enter');
  await expect(focused(page)).toHaveAccessibleDescription(/a besoin d’un intitulé/);
  await page.keyboard.type('Vœux');
  await page.keyboard.press('Tab');
  await page.keyboard.type('demain');
  await page.keyboard.press('Enter');
  await expect(focused(page)).toHaveAccessibleDescription(/« demain » n’est pas une date/);
  await page.keyboard.press('Control+a');
  await page.keyboard.type('4 janvier');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('grid')).toBeVisible();
});

test('a template and a former visit lend their title until another is typed', async ({ page }) => {
  await home(page);
  await page.getByRole('button', { name: 'Inauguration 8 étapes' }).click();
  const title = page.getByRole('textbox', { name: 'Intitulé' });
  await expect(title).toHaveValue('Inauguration');
  await page.getByRole('combobox', { name: 'D’après' }).selectOption({ label: 'Délégation étrangère' });
  await expect(title).toHaveValue('Délégation étrangère');
  await title.fill('Kagoshima');
  await page.getByRole('combobox', { name: 'D’après' }).selectOption({ label: 'une page blanche' });
  await expect(title).toHaveValue('Kagoshima');
  await page.keyboard.press('Escape');
  await expect(title).toHaveCount(0);
});

test('the menu of a visit takes it up on another date', async ({ page }) => {
  await home(page);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: 'Reprendre à une autre date' }).click();
  await expect(page.getByRole('textbox', { name: 'Intitulé' })).toHaveValue('Visite de Guillaume Basset');
});

test('the first screen begins without a text too', async ({ page }) => {
  await home(page, '&empty');
  await page.keyboard.press('Control+n');
  await page.keyboard.type('Vœux');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('grid')).toBeVisible();
});

test('the palette of the first screen finds visits and commands', async ({ page }) => {
  await home(page);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('kagoshima');
  await expect(page.getByRole('option')).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('grid')).toBeVisible();
});

test('the palette of a visit finds people, places and papers', async ({ page }) => {
  await agenda(page);
  for (const [typed, group] of [
    ['lacombe', 'Personnes'],
    ['halle 2 saint', 'Lieux'],
    ['programme', 'Papiers'],
  ] as const) {
    await page.keyboard.press('Control+k');
    await page.keyboard.type(typed);
    await expect(page.getByRole('group', { name: group }).getByRole('option').first()).toBeVisible();
    await page.keyboard.press('Escape');
  }
});

test('the keys that are listed are those of the screen', async ({ page }) => {
  await home(page);
  await page.keyboard.press('F1');
  const keys = page.getByRole('dialog', { name: 'Touches' });
  await expect(keys).toContainText('Nouvelle visite');
  await expect(keys).not.toContainText('Écrire dans une cellule');
  await page.keyboard.press('Escape');
  await agenda(page);
  await page.keyboard.press('F1');
  await expect(keys).toContainText('Écrire dans une cellule');
  await expect(keys).not.toContainText('Nouvelle visite');
});

test('the history is looked at, taken up, and left by keyboard', async ({ page }) => {
  await agenda(page);
  await page.keyboard.press('Control+t');
  await page.keyboard.type('30');
  await page.keyboard.press('Enter');
  await expect(row(page, 'Accueil')).toContainText('9h30');
  await page.keyboard.press('Control+h');
  await expect(focused(page)).toHaveAccessibleName('Modifications, la dernière d’abord');
  await page.keyboard.press('ArrowDown');
  await expect(row(page, 'Accueil')).toContainText('9h');
  await expect(row(page, 'Accueil')).not.toContainText('9h30');
  await expect(page.getByRole('grid')).toHaveAttribute('aria-readonly', 'true');
  // Nothing of the past can be edited.
  await row(page, 'Accueil').dblclick();
  await expect(page.getByRole('textbox')).toHaveCount(0);
  await page.getByRole('listbox').focus();
  await page.keyboard.press('Enter');
  await expect(said(page)).toContainText('repris');
  await expect(row(page, 'Accueil')).not.toContainText('9h30');
  await page.keyboard.press('Control+h');
  await page.keyboard.press('Escape');
  await expect(focused(page)).toHaveAttribute('data-line', 'stop accueil');
});

test('settings hold at once', async ({ page }) => {
  await agenda(page);
  await page.keyboard.press('Control+,');
  await page.getByRole('combobox', { name: 'Apparence' }).selectOption({ label: 'Sombre' });
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.getByRole('combobox', { name: 'Langue' }).selectOption({ label: 'English' });
  await expect(page.getByRole('dialog', { name: 'Settings' })).toBeVisible();
  await page.getByRole('combobox', { name: 'Size' }).selectOption({ label: '150%' });
  await page.keyboard.press('Escape');
  await expect(page.getByRole('columnheader', { name: 'Duration' })).toBeVisible();
});

test('a route planner is set, is asked once for leave, and an address that is none is refused beside its field', async ({
  page,
}) => {
  await agenda(page);
  await page.keyboard.press('Control+,');
  const engine = page.getByRole('combobox', { name: 'Calculateur d’itinéraires' });
  await expect(engine).toHaveValue('');
  await engine.selectOption('OSRM');
  const address = page.getByRole('textbox', { name: 'Adresse du calculateur' });
  await address.fill('cartes');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('« cartes » ne se lit pas comme une adresse');
  await expect(address).toHaveAttribute('aria-invalid', 'true');
  await address.fill('http://cartes.local:5000');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toHaveCount(0);
  await page.keyboard.press('Escape');
  for (const first of [true, false]) {
    await page.keyboard.press('Control+k');
    await page.keyboard.type('demander les temps');
    await page.keyboard.press('Enter');
    if (first) {
      await expect(page.getByRole('dialog')).toContainText('Aucun nom n’est envoyé');
      await page.getByRole('button', { name: 'Envoyer les positions' }).press('Enter');
    }
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(said(page)).toContainText('12 temps de trajet gardés (OSRM)');
    await page.keyboard.press('Control+z');
  }
});
