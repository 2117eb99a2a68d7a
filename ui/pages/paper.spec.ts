import type { Locator, Page } from '@playwright/test';
import { agenda, expect, focused, missed, repairs, test } from './window';

/** The page of the pane beside the agenda. */
const paper = (page: Page): Locator => page.getByRole('complementary', { name: 'Papier' }).getByRole('img');

/** Waits until it is the visit itself, and returns its picture. */
async function real(page: Page): Promise<string> {
  await expect(paper(page)).toHaveAccessibleName(/^Visite de/);
  return (await paper(page).getAttribute('src')) ?? '';
}

test('a repair that is looked at is on the paper with its mark; after Escape it is gone', async ({
  page,
}) => {
  await missed(page);
  const before = await real(page);
  await page.keyboard.press('F8');
  await expect(paper(page)).toHaveAccessibleName(/^Aperçu : Réparation : .*60 → 45/);
  const mark = page.getByRole('complementary', { name: 'Papier' }).getByText('Aperçu', { exact: true });
  await expect(mark).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(paper(page)).toHaveAccessibleName(/^Aperçu : Réparation : .*45 → 30/);
  // What follows begins sooner.
  expect(await paper(page).getAttribute('src')).not.toBe(before);
  await page.keyboard.press('Escape');
  await expect(mark).toHaveCount(0);
  expect(await real(page)).toBe(before);
});

test('a repair that is made is on the paper without a mark', async ({ page }) => {
  await repairs(page);
  await expect(paper(page)).toHaveAccessibleName(/^Aperçu/);
  await page.keyboard.press('Enter');
  await real(page);
});

test('the quick line is on the paper as it is read, and gone when it is left', async ({ page }) => {
  await agenda(page);
  const before = await real(page);
  await page.keyboard.press('Control+n');
  await page.keyboard.type('14h30 visite SNR 45 min');
  await expect(paper(page)).toHaveAccessibleName(/^Aperçu : Étape ajoutée : Visite SNR/i);
  await page.keyboard.press('Escape');
  expect(await real(page)).toBe(before);
  await expect(focused(page)).toHaveAttribute('role', 'gridcell');
});

test('a proposal and minutes to spread are on the paper as long as their dialog is open', async ({
  page,
}) => {
  await missed(page);
  const before = await real(page);
  await page.keyboard.press('F9');
  await expect(page.getByRole('listbox', { name: 'Propositions' })).toBeFocused();
  await expect(page.locator('[data-pane="paper"] img')).toHaveAttribute('alt', /^Aperçu : /);
  await page.keyboard.press('Escape');
  expect(await real(page)).toBe(before);
  await page.keyboard.press('Shift+F9');
  await expect(page.locator('[data-pane="paper"] img')).toHaveAttribute('alt', /^Aperçu : Minutes/);
  await page.keyboard.press('Escape');
  expect(await real(page)).toBe(before);
});
