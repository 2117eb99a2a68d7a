import type { Page } from '@playwright/test';
import { home, hostile, review, visit } from './hostile';
import { chosen, expect, sideways, test } from './window';

// A loopback host is a door that the window's own policy closes: here it is opened for the tests.
test.use({ bypassCSP: true });

/** Goes on among the screens of the visit. */
async function screen(page: Page, by: number): Promise<void> {
  for (let at = 0; at < by; at += 1) await page.keyboard.press('Control+PageDown');
}

const screens: Record<string, (page: Page, text: string) => Promise<void>> = {
  'the list of visits': home,
  'a visit being begun': async (page, text) => {
    await home(page, text);
    await page.keyboard.press('Control+n');
    await expect(page.getByRole('textbox', { name: 'Intitulé' })).toBeFocused();
  },
  'a search': async (page, text) => {
    await home(page, text);
    await page.keyboard.press('Control+f');
    await page.keyboard.type('x');
    await expect(page.getByRole('heading', { name: '1 visite répond' })).toBeVisible();
  },
  'a review': review,
  'a proposal being corrected': async (page, text) => {
    await review(page, text);
    await page.keyboard.press('Home');
    await page.keyboard.press('F2');
    await expect(page.getByRole('textbox', { name: 'Début' })).toBeFocused();
  },
  'the run sheet': visit,
  'the run sheet under all that can be said of its file': async (page, text) => {
    // A sentence of the program's own holds the name of a file, and no file system takes a longer one.
    const gone = `« ${text.slice(0, 255)} » n’est plus à sa place. Vos changements sont gardés sur ce poste.`;
    await visit(page, text, { unsaved: gone, notice: gone });
  },
  'a conflict with its repairs': async (page, text) => {
    await visit(page, text);
    await page.keyboard.press('F8');
    await expect(page.getByRole('listbox')).toBeFocused();
  },
  'a day by its hours': async (page, text) => {
    await visit(page, text);
    await chosen(page, 'grille horaire');
    await expect(page.locator('.block').first()).toBeVisible();
  },
  'several stops': async (page, text) => {
    await visit(page, text);
    await page.keyboard.press('Shift+ArrowDown');
    await expect(page.getByRole('row', { selected: true })).toHaveCount(2);
  },
  'the palette': async (page, text) => {
    await visit(page, text);
    await page.keyboard.press('Control+k');
    await page.keyboard.type(' ');
    await expect(page.getByRole('dialog').getByRole('option').first()).toBeVisible();
  },
  people: async (page, text) => {
    await visit(page, text);
    await screen(page, 1);
    await expect(page.locator('[data-grid="people"] [data-person]').first()).toBeVisible();
  },
  'a person': async (page, text) => {
    await visit(page, text);
    await screen(page, 1);
    await page.locator('[data-grid="people"] [data-person]').first().click();
    await page.keyboard.press('Enter');
    await expect(page.locator('.card')).toBeVisible();
  },
  'what is given out': async (page, text) => {
    await visit(page, text);
    await screen(page, 2);
    await expect(page.getByRole('listbox', { name: 'Qui reçoit quoi' })).toBeVisible();
  },
  'a version to be frozen': async (page, text) => {
    await visit(page, text);
    await screen(page, 2);
    await expect(page.getByRole('listbox', { name: 'Qui reçoit quoi' })).toBeVisible();
    await page.keyboard.press('Control+Shift+f');
    await expect(page.getByRole('dialog')).toBeVisible();
  },
  'the history': async (page, text) => {
    await visit(page, text);
    await page.keyboard.press('Control+h');
    await expect(page.getByRole('listbox')).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('grid')).toHaveAttribute('aria-readonly', 'true');
  },
  'a better day': async (page, text) => {
    await visit(page, text);
    await page.keyboard.press('F9');
    await expect(page.getByRole('listbox')).toBeFocused();
  },
  'what stands in the way': async (page, text) => {
    await visit(page, text);
    await page.keyboard.press('Control+F9');
    await expect(page.getByRole('dialog').getByRole('listitem').first()).toBeVisible();
  },
  settings: async (page, text) => {
    await visit(page, text);
    await page.keyboard.press('Control+,');
    await expect(page.getByRole('combobox', { name: 'Taille' })).toBeVisible();
  },
  'what is built in': async (page, text) => {
    await visit(page, text);
    await chosen(page, 'a propos');
    await expect(page.getByRole('dialog').getByRole('listitem')).toHaveCount(2);
  },
};

/** The windows in which the layout must hold: the usual one, and 1280×720 at 200 %. */
const windows = [
  [1440, 900],
  [640, 360],
] as const;

/** What lies under the window's edge, covers what has the keyboard, or leaves too little height to what is worked in. */
function wrong(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const least = 96;
    const start = (each: Element): string => each.outerHTML.slice(0, 120);
    const at = document.activeElement ?? document.body;
    at.scrollIntoView({ block: 'nearest' });
    const { left, width, top, bottom } = at.getBoundingClientRect();
    const middle = (Math.max(0, top) + Math.min(innerHeight, bottom)) / 2;
    const hit = document.elementFromPoint(left + Math.min(60, width / 2), middle);
    const reached = at !== document.body && hit !== null && (at.contains(hit) || hit.contains(at));
    const squeezed = [...document.querySelectorAll('[role="grid"], [role="listbox"]')].filter(
      (each) => each.clientHeight < Math.min(least, each.scrollHeight),
    );
    return [
      ...(document.documentElement.scrollHeight > innerHeight ? ['the page is higher than the window'] : []),
      ...(reached ? [] : [`covered: ${start(at)}`]),
      ...squeezed.map((each) => `squeezed: ${start(each)}`),
    ];
  });
}

for (const [name, text] of Object.entries(hostile)) {
  for (const [where, open] of Object.entries(screens)) {
    test(`${where}: the layout holds 5,000 letters in every field, ${name}`, async ({ page }) => {
      await open(page, text);
      for (const [width, height] of windows) {
        await page.setViewportSize({ width, height });
        await expect.poll(() => sideways(page)).toEqual([]);
        await expect.poll(() => wrong(page)).toEqual([]);
      }
      // What somebody typed is never markup.
      await expect(page.locator('img[src="x"]')).toHaveCount(0);
    });
  }
}
