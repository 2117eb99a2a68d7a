import type { Page } from '@playwright/test';
import { agenda, expect, focused, home, review, row, said, test } from './window';

/** Counts the keys that are pressed, so that the promise about them is checked and not told. */
function counting(page: Page) {
  let pressed = 0;
  return {
    press: async (key: string): Promise<void> => {
      pressed += 1;
      await page.keyboard.press(key);
    },
    write: async (text: string): Promise<void> => {
      pressed += text.length;
      await page.keyboard.type(text);
    },
    get pressed() {
      return pressed;
    },
  };
}

test('from a pasted note to a visit, by keyboard alone and in at most 25 keys', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await home(page, '&empty');
  await expect(focused(page)).toHaveAccessibleName('Texte à lire');
  await page.evaluate(() => navigator.clipboard.writeText('Lundi 21 septembre à 12h15, réunion'));
  const keys = counting(page);

  await keys.press('Control+v');
  await expect(focused(page)).toContainText('Accueil de M. Basset');
  await expect(
    page.getByText('4 propositions · 1 étape entre, 2 restent à décider, 1 sans jour', { exact: true }),
  ).toBeVisible();
  await expect(page.locator('mark.lit')).toHaveText('L’accueil de M. Basset par Christophe RIVENQ');

  await keys.press('F2');
  await expect(focused(page)).toHaveAccessibleName('Début');
  await keys.write('9h');
  await keys.press('Enter');
  await expect(row(page, 'Accueil de M. Basset')).toContainText('9h');
  await expect(said(page)).toContainText('2 étapes entrent, 1 reste à décider');
  await expect(focused(page)).toContainText('Point sur l’avancement');

  await keys.press('Delete');
  await expect(said(page)).toContainText('Écartée');
  await expect(focused(page)).toContainText('Point sur l’avancement');
  await keys.press('Control+Enter');
  await expect(focused(page)).toHaveText('Accueil');
  expect(keys.pressed).toBeLessThanOrEqual(25);
});

test('an hour that cannot be read is refused in its row, and nothing is lost', async ({ page }) => {
  await review(page);
  await page.keyboard.press('F2');
  await page.keyboard.type('25h10');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+Enter');
  await expect(focused(page)).toHaveValue('25h10');
  await expect(focused(page)).toHaveAccessibleDescription(/« 25h10 » n’est pas une heure/);
  await page.keyboard.press('Escape');
  await expect(focused(page)).toContainText('25h10');
  await page.keyboard.press('F2');
  await page.keyboard.type('9h');
  await page.keyboard.press('Control+Enter');
  await expect(focused(page)).toHaveText('Accueil');
});

test('a proposal without a day is not kept, and says why', async ({ page }) => {
  await review(page);
  await page.keyboard.press('End');
  await expect(focused(page)).toContainText('le texte ne dit pas son jour');
  await page.keyboard.press('Enter');
  await expect(said(page)).toContainText('ne peut pas entrer');
  await expect(
    page.getByText('4 propositions · 1 étape entre, 2 restent à décider, 1 sans jour', { exact: true }),
  ).toBeVisible();
});

test('with nothing kept no visit is made', async ({ page }) => {
  await review(page);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Delete');
  await page.keyboard.press('Control+Enter');
  await expect(said(page)).toHaveText(/Gardez au moins une étape/);
  await expect(page.getByRole('heading', { level: 1, name: 'Texte collé' })).toBeVisible();
});

test('Escape goes back to the text, wherever the keyboard is', async ({ page }) => {
  await review(page);
  await page.getByText('Ligne 3').click();
  await page.keyboard.press('ArrowDown');
  await expect(focused(page)).toHaveAttribute('role', 'row');
  await page.keyboard.press('F6');
  await page.keyboard.press('Escape');
  await expect(focused(page)).toHaveValue('9h Accueil');
  await page.keyboard.press('Control+Enter');
  await expect(focused(page)).toContainText('Accueil de M. Basset');
});

test('the palette is left without leaving the review', async ({ page }) => {
  await review(page);
  for (const key of ['Control+k', 'F1']) {
    await page.keyboard.press(key);
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(focused(page)).toHaveAttribute('role', 'row');
  }
});

test('a word that is clicked is the current proposal', async ({ page }) => {
  await review(page);
  await page.locator('mark', { hasText: '12h15' }).click();
  await expect(focused(page)).toContainText('Réunion d’échanges');
  await expect(page.locator('mark.lit')).toContainText('12h15');
});

test('a file is read into the visit that is open: what is kept is one edit of it', async ({ page }) => {
  await agenda(page);
  await page.keyboard.press('Control+i');
  await expect(page.getByRole('heading', { level: 1, name: 'note-71.20-presse.txt' })).toBeVisible();
  await expect(page.getByText('vers « Visite de Guillaume Basset » · 4 propositions')).toBeVisible();
  await expect(focused(page)).toHaveAttribute('role', 'row');
  await page.keyboard.press('b');
  await expect(said(page)).toContainText('But de la visite');
  await page.getByRole('button', { name: 'Ajouter 1 étape à la visite' }).click();
  await expect(page.getByRole('columnheader', { name: 'Durée' })).toBeVisible();
  await expect(focused(page)).toHaveAttribute('role', 'gridcell');
});

test('people of a list are looked at first: who is known is merged or kept apart by a key', async ({
  page,
}) => {
  await home(page, '&cards');
  await page.getByRole('button', { name: /Visite de Guillaume Basset/ }).press('Enter');
  await expect(focused(page)).toHaveText('Accueil');
  await page.keyboard.press('Control+i');
  await expect(page.getByRole('heading', { level: 1, name: 'contacts.vcf' })).toBeVisible();
  await expect(
    page.getByText('3 propositions · 2 personnes entrent, 1 personne reste à décider'),
  ).toBeVisible();
  await expect(page.getByText('« TEL 04 66 » : ligne de fiche illisible')).toBeVisible();

  const rivenq = focused(page);
  await expect(rivenq).toContainText('M. Christophe RIVENQ');
  await expect(rivenq).toContainText('« 04 66 00 00 00 », et ici « 04 66 00 00 01 »');
  await page.keyboard.press('p');
  await expect(said(page)).toContainText('Gardé à part : M. Christophe RIVENQ. 3 personnes entrent');
  await page.keyboard.press('r');
  await expect(said(page)).toContainText('Réuni, comme dans la source : M. Christophe RIVENQ.');
  await page.keyboard.press('Home');
  await expect(focused(page)).toContainText('Mme Odile FABRE');
  // Nobody is the same: a key that merges does nothing.
  await page.keyboard.press('r');
  await expect(focused(page)).toContainText('Mme Odile FABRE');
  await page.keyboard.press('Delete');
  await expect(said(page)).toContainText('Écarté : Mme Odile FABRE. 2 personnes entrent');
  await page.getByRole('button', { name: 'Ajouter 2 personnes à la visite' }).press('Enter');
  await expect(page.getByRole('columnheader', { name: 'Durée' })).toBeVisible();
});
