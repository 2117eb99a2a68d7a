import { expect, people, person, test } from './window';

test('by keyboard alone: who was forgotten is invited, and stands in the order', async ({ page }) => {
  await people(page);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('ajouter une personne');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Ajouter une personne', { exact: true })).toBeFocused();
  await page.keyboard.type('Mme Anne MERLE, maire de Saint-Martin-de-Valgalgues');
  await page.keyboard.press('Enter');
  await expect(person(page, 'Mme Anne MERLE')).toBeFocused();
  await expect(page.getByRole('button', { name: 'Ajouter : Maire de Saint-Martin' })).toHaveCount(0);
  await page.keyboard.press('c');
  await expect(page.getByRole('row', { name: 'Mme Anne MERLE' })).toContainText('Confirmé');
});

test('a place by hand asks its reason in the row, and R returns to the rule', async ({ page }) => {
  await people(page);
  await person(page, 'M. Antoine ROUSSEL').click();
  await page.keyboard.press('Alt+ArrowUp');
  await page.keyboard.press('Enter');
  await expect(page.getByText('demande son motif').first()).toBeVisible();
  await page.keyboard.type('doyen de l’Assemblée');
  await page.keyboard.press('Enter');
  const row = page.getByRole('row', { name: 'M. Antoine ROUSSEL' });
  await expect(row).toContainText('Placé à la main – doyen de l’Assemblée');
  await page.keyboard.press('r');
  await expect(row).not.toContainText('Placé à la main');
});

test('a place being given is left by Escape, without a trace', async ({ page }) => {
  await people(page);
  await person(page, 'M. Antoine ROUSSEL').click();
  await page.keyboard.press('Alt+ArrowDown');
  await page.keyboard.press('Escape');
  await expect(person(page, 'M. Antoine ROUSSEL')).toBeFocused();
  await expect(page.getByLabel('Motif, imprimé')).toHaveCount(0);
});

test('what is decided of an office is kept with its reason, and can be taken up again', async ({ page }) => {
  await people(page);
  await page.getByRole('button', { name: 'Autres réponses pour Sénateurs' }).press('Enter');
  await page.getByRole('menuitem', { name: 'Excusé' }).press('Enter');
  await page.getByLabel('Motif', { exact: true }).fill('session au Sénat');
  await page.keyboard.press('Enter');
  await expect(page.getByText('2 réponses gardées')).toBeVisible();
  await page.getByRole('button', { name: 'Les revoir' }).press('Enter');
  await expect(page.getByText('session au Sénat')).toBeVisible();
});

test('a mail address that is none stays in its field with its sentence', async ({ page }) => {
  await people(page);
  await person(page, 'M. Christophe RIVENQ').click();
  await page.keyboard.press('Enter');
  const mail = page.getByLabel('Adresse électronique');
  await mail.fill('rivenq chez ales');
  await mail.press('Enter');
  await expect(page.getByRole('alert')).toContainText('n’est pas une adresse électronique');
  await expect(mail).toHaveValue('rivenq chez ales');
});

test('speeches are reordered by hand and return to the rule', async ({ page }) => {
  await people(page);
  await page.getByRole('button', { name: 'Faire parler après : M. Christophe RIVENQ' }).click();
  await expect(page.getByText('Ordre donné à la main')).toBeVisible();
  await page.getByRole('button', { name: 'Revenir à l’ordre inverse' }).click();
  await expect(page.getByText('Ordre inverse des rangs')).toBeVisible();
});
