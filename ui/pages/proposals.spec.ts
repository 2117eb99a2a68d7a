import { agenda, expect, focused, missed, row, said, test } from './window';

test('a better day is looked at beside the present one, applied with one key and undone with one', async ({
  page,
}) => {
  await missed(page);
  await page.keyboard.press('F9');
  const list = page.getByRole('listbox', { name: 'Propositions' });
  await expect(list).toBeFocused();
  await expect(page.getByRole('list', { name: 'Journée actuelle' })).toContainText('Entreprise B');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('list', { name: 'Journée proposée' })).toContainText('déplacée');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(row(page, 'Cévennes Composites')).toContainText('45\u00a0min');
  await expect(focused(page)).toHaveAttribute('role', 'gridcell');
  await page.keyboard.press('Control+z');
  await expect(row(page, 'Cévennes Composites')).toContainText('60\u00a0min');
});

test('why a stop does not fit, and what a delay costs, are told in lines', async ({ page }) => {
  await agenda(page);
  await page.keyboard.press('Control+F9');
  await expect(page.getByRole('dialog')).toContainText('il manque au moins 15 min');
  await expect(page.getByRole('dialog').getByRole('listitem')).toHaveCount(2);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+e');
  await expect(page.getByRole('dialog')).toContainText('la marge avant 12h15');
  await page.keyboard.press('Escape');
  await expect(focused(page)).toHaveText('Accueil');
});

test('minutes are spread over the stops that are chosen; a refusal stands beside them', async ({ page }) => {
  await agenda(page);
  await page.keyboard.press('Shift+F9');
  const dialog = page.getByRole('dialog');
  for (const name of ['Entreprise A', 'Entreprise B']) await dialog.getByLabel(name).uncheck();
  await dialog.getByRole('button', { name: 'Répartir les minutes' }).click();
  await expect(dialog.getByRole('alert')).toContainText('Rien n’a changé');
  await dialog.getByLabel('Entreprise B').check();
  await dialog.getByRole('button', { name: 'Répartir les minutes' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(said(page)).toContainText('Minutes réparties');
});

test('missing travel times are asked for from the proposals, which are then looked for again', async ({
  page,
}) => {
  await agenda(page);
  await page.keyboard.press('F9');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Demander les temps de trajet' }).click();
  await expect(dialog).toContainText('Les positions de 4');
  await dialog.getByRole('button', { name: 'Envoyer les positions' }).click();
  await expect(page.getByRole('listbox', { name: 'Propositions' })).toBeVisible();
  await expect(page.getByRole('status')).toContainText('12 temps de trajet');
  // It was agreed to: the next time there is no question.
  await dialog.getByRole('button', { name: 'Demander les temps de trajet' }).click();
  await expect(page.getByRole('listbox', { name: 'Propositions' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(focused(page)).toHaveAttribute('role', 'gridcell');
});
