import { test as base, expect, type Locator, type Page } from '@playwright/test';

/** A page on which nothing may go wrong: a word in the console or a refused resource fails the test. */
export const test = base.extend<{ quiet: undefined }>({
  quiet: [
    async ({ page }, use, info) => {
      const wrong: string[] = [];
      page.on('console', (message) => {
        const allowed = info.annotations.some((each) => message.text().includes(each.description ?? '\n'));
        if (['error', 'warning'].includes(message.type()) && !allowed) wrong.push(message.text());
      });
      page.on('pageerror', (error) => wrong.push(String(error)));
      await use(undefined);
      expect(wrong).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** The first screen. */
export async function home(page: Page, more = ''): Promise<void> {
  await page.goto(`/?host=fake${more}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
}

/** The visit with two groups and two days, opened from the list. */
export async function agenda(page: Page): Promise<void> {
  await home(page);
  await page.getByRole('button', { name: /Visite de Guillaume Basset/ }).press('Enter');
  await expect(focused(page)).toHaveText('Accueil');
}

/** The same, its first stop 30 minutes later: 12h15 is missed. */
export async function missed(page: Page): Promise<void> {
  await agenda(page);
  await page.keyboard.press('Control+t');
  await page.keyboard.type('30');
  await page.keyboard.press('Enter');
  await expect(row(page, 'Accueil')).toContainText('9h30');
}

/** The repairs of 12h15, the first one on show. */
export async function repairs(page: Page): Promise<void> {
  await missed(page);
  await page.keyboard.press('F8');
  await expect(page.getByRole('listbox', { name: 'Réparations' })).toBeFocused();
}

/** What was understood of a typed text; the first proposal that is undecided has the keyboard. */
export async function review(page: Page): Promise<void> {
  await home(page, '&empty');
  await page.keyboard.type('9h Accueil');
  await page.keyboard.press('Control+Enter');
  await expect(focused(page)).toHaveAttribute('role', 'row');
}

/** The screen on which a version is given out. */
export async function give(page: Page): Promise<void> {
  await agenda(page);
  await page.keyboard.press('Control+PageDown');
  await page.keyboard.press('Control+PageDown');
  await expect(page.getByRole('listbox', { name: 'Qui reçoit quoi' })).toBeVisible();
}

/** The people of the visit, in their order. */
export async function people(page: Page): Promise<void> {
  await agenda(page);
  await page.keyboard.press('Control+PageDown');
  await expect(person(page, 'Mme Hélène VIDAL')).toBeVisible();
}

/** The name of a person among them. */
export function person(page: Page, name: string): Locator {
  return page.getByRole('gridcell', { name });
}

/** Does what the palette finds first for these words. */
export async function chosen(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused();
  await page.keyboard.type(words);
  await page.keyboard.press('Enter');
}

/** The row of a stop, by its title. */
export function row(page: Page, title: string): Locator {
  return page.getByRole('row', { name: title });
}

/** What has the keyboard. */
export function focused(page: Page): Locator {
  return page.locator(':focus');
}

/** Something has the keyboard, and it is not the page as a whole. */
export async function kept(page: Page): Promise<void> {
  await expect(page.locator(':focus:not(body, html)')).toHaveCount(1);
}

/** What the live region says. */
export function said(page: Page): Locator {
  return page.locator('[aria-live="polite"]');
}

/** What can be reached only by scrolling sideways. The days of a visit may: the arrows go through them. */
export function sideways(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const wide = (each: Element): boolean => each.clientWidth > 1 && each.scrollWidth > each.clientWidth + 1;
    const scrolls = (each: Element): boolean =>
      ['auto', 'scroll'].includes(getComputedStyle(each).overflowX) &&
      !each.querySelector(':scope > [role="tablist"]');
    const panes = [...document.querySelectorAll('main, aside, [role="grid"] > div, dialog')];
    const scrolled = [...document.querySelectorAll('body *')].filter(scrolls);
    return [document.documentElement, ...panes, ...scrolled]
      .filter(wide)
      .map((each) => each.outerHTML.slice(0, 120));
  });
}
