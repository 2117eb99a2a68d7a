import { expect, focused, give, said, test } from './window';
import type { Page } from '@playwright/test';

/** The same, its list of readers under the keyboard: whoever is concerned first. */
async function readers(page: Page): Promise<void> {
  await give(page);
  await expect(focused(page)).toContainText('Participants');
}

test('who receives what is gone through by keys, and the pane follows', async ({ page }) => {
  await readers(page);
  await page.keyboard.press('ArrowDown');
  await expect(focused(page)).toContainText('M. Christophe RIVENQ');
  await expect(page.getByRole('heading', { level: 2 })).toHaveText('M. Christophe RIVENQ');
  await expect(page.getByText('9h45 → 9h35 Forges du Gardon').first()).toBeVisible();
  await page.keyboard.press('Home');
  await expect(page.getByText('Rien n’a changé pour ce lecteur.')).toBeVisible();
});

test('who is not concerned is out of the way, and one press brings them', async ({ page }) => {
  await readers(page);
  await expect(page.getByRole('option', { name: /MARTIN/ })).toHaveCount(0);
  await page.getByRole('button', { name: /et 1 autre/ }).press('Enter');
  await expect(page.getByRole('option', { name: /MARTIN/ })).toBeVisible();
});

test('a version is frozen after one question that names it and everybody', async ({ page }) => {
  await readers(page);
  await page.keyboard.press('Control+Shift+f');
  const question = page.getByRole('dialog', { name: 'Figer la v4 pour 5 personnes' });
  await expect(question).toBeVisible();
  await expect(question.getByRole('checkbox', { checked: true })).toHaveCount(5);
  await expect(focused(page)).toHaveAttribute('id', 'give-name');
  await page.keyboard.press('Escape');
  await expect(question).toHaveCount(0);
  await expect(page.getByText('Version 4', { exact: true })).toBeVisible();
  await page.keyboard.press('Control+Shift+f');
  await page.keyboard.press('Enter');
  await expect(said(page)).toContainText('Version 4 figée.');
  await expect(page.getByText('V4 – 18/09/2020 à 9h12').first()).toBeVisible();
});

test('for whom a version is meant is ticked by hand, and the register counts on it', async ({ page }) => {
  await readers(page);
  await page.keyboard.press('Control+Shift+f');
  const question = page.getByRole('dialog', { name: /^Figer la v4 pour/ });
  await question.getByRole('checkbox', { name: 'M. Christophe RIVENQ' }).press('Space');
  await question.getByRole('checkbox', { name: 'M. Zoltan DUMAS' }).press('Space');
  await question
    .getByRole('group', { name: 'Aussi pour d’autres personnes de la visite' })
    .getByRole('checkbox', { name: 'Mme Jeanne MARTIN' })
    .press('Space');
  await expect(question.getByRole('heading')).toHaveText('Figer la v4 pour 4 personnes ?');
  await question.getByRole('button', { name: 'Figer la v4' }).press('Enter');
  await expect(said(page)).toContainText('Version 4 figée.');
  await page.getByRole('option', { name: /^Participants/ }).click();
  await page.getByRole('tab', { name: 'Remise' }).press('Enter');
  await page.getByRole('button', { name: 'Cocher les destinataires' }).press('Enter');
  await page.getByRole('button', { name: 'Noter la remise à 3 personnes' }).press('Enter');
  await expect(said(page)).toContainText('Noté pour 3 personnes.');
});

test('packages are written one after the other, and it is said that nothing was sent', async ({ page }) => {
  await readers(page);
  await page.keyboard.press('Control+Shift+f');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Préparer les envois' }).press('Enter');
  await expect(said(page)).toContainText('5 messages prêts dans envoi-v4. Rien n’a été envoyé.');
});

test('a handover is noted by ticking', async ({ page }) => {
  await readers(page);
  await page.keyboard.press('Control+Shift+f');
  await page.keyboard.press('Enter');
  await page.getByRole('option', { name: /^Participants/ }).click();
  await page.getByRole('tab', { name: 'Remise' }).press('Enter');
  await page.getByRole('button', { name: 'Tout cocher' }).press('Enter');
  await page.getByRole('combobox', { name: 'De quelle façon' }).selectOption('handed');
  await page.getByRole('button', { name: 'Noter la remise à 4 personnes' }).press('Enter');
  await expect(said(page)).toContainText('Noté pour 4 personnes.');
  await expect(page.getByText('a encore la V2')).toHaveCount(0);
});

test('what is open is said beside, and leads to its stop', async ({ page }) => {
  await readers(page);
  await page.getByRole('button', { name: 'Les voir' }).press('Enter');
  await page.getByRole('listitem').filter({ hasText: 'Visite SNR' }).getByRole('button').press('Enter');
  await expect(page.getByRole('grid').first()).toBeVisible();
});
