import type { ElementHandle, Page } from '@playwright/test';
import {
  agenda,
  chosen,
  expect,
  focused,
  give,
  home,
  kept,
  missed,
  people,
  person,
  repairs,
  review,
  row,
  test,
} from './window';

/** Opens something over the page by a key; Escape must give the keyboard back to where it was. */
const over: Record<string, [key: string, from: (page: Page) => Promise<void>]> = {
  keys: ['F1', agenda],
  palette: ['Control+k', agenda],
  'a stop to be found': ['Control+f', agenda],
  settings: ['Control+,', agenda],
  'a better day': ['F9', agenda],
  'why a stop does not fit': ['Control+F9', agenda],
  'what a delay costs': ['Control+e', agenda],
  'minutes to be spread': ['Shift+F9', agenda],
  'another day': ['Control+j', agenda],
  'a group': ['Control+g', agenda],
  'the menu of a row': ['Shift+F10', agenda],
  'the quick line': ['Control+n', agenda],
  'the settings of the first screen': ['Control+,', home],
  'the palette of the first screen': ['Control+k', home],
  'the palette among people': ['Control+k', people],
  'the menu of a person': ['Shift+F10', people],
  'a person to be added': ['Control+n', people],
  'the palette of a review': ['Control+k', review],
};

for (const [name, [key, from]] of Object.entries(over)) {
  test(`Escape gives the keyboard back where it was: ${name}`, async ({ page }) => {
    await from(page);
    await kept(page);
    const before = await focused(page).elementHandle();
    await page.keyboard.press(key);
    await expect.poll(() => has(before)).toBe(false);
    await page.keyboard.press('Escape');
    await expect.poll(() => has(before)).toBe(true);
  });
}

test('Escape is for what lies over the page, and leaves the pane beneath', async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 360 });
  await agenda(page);
  await page.keyboard.press('Control+p');
  const paper = page.locator('[data-pane="paper"]');
  await expect(paper.locator(':focus')).toHaveCount(1);
  await page.keyboard.press('F1');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(paper).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(paper).toHaveCount(0);
});

/** Whether that element has the keyboard. */
function has(element: ElementHandle): Promise<boolean> {
  return element.evaluate((each) => each === document.activeElement);
}

/** What takes away the thing that has the keyboard. Afterwards something else has it. */
const gone: Record<string, (page: Page) => Promise<void>> = {
  'the screens are gone through': async (page) => {
    await agenda(page);
    for (const name of ['Personnes', 'Diffuser', 'Agenda']) {
      await page.keyboard.press('Control+PageDown');
      await expect(page.getByRole('tab', { name })).toHaveAttribute('aria-selected', 'true');
      await kept(page);
    }
  },
  'all stops of the day are deleted': async (page) => {
    await agenda(page);
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Delete');
    await expect(row(page, 'Accueil')).toHaveCount(0);
    await kept(page);
    await page.keyboard.press('Control+z');
    await expect(row(page, 'Accueil')).toBeVisible();
  },
  'a person is removed': async (page) => {
    await people(page);
    await person(page, 'M. Christophe RIVENQ').click();
    await chosen(page, 'retirer de la visite');
    await expect(person(page, 'M. Christophe RIVENQ')).toHaveCount(0);
  },
  'the card of a person is left': async (page) => {
    await people(page);
    await person(page, 'M. Christophe RIVENQ').click();
    await page.keyboard.press('Enter');
    const card = page.getByRole('group', { name: 'M. Christophe RIVENQ' });
    await card.getByLabel('Adresse électronique').focus();
    await page.keyboard.press('Escape');
    await expect(card).toHaveCount(0);
  },
  'who was forgotten is decided': async (page) => {
    await people(page);
    await page.getByRole('button', { name: 'Autres réponses pour Sénateurs' }).press('Enter');
    await page.getByRole('menuitem', { name: 'Excusé' }).press('Enter');
    await page.getByLabel('Motif', { exact: true }).fill('session au Sénat');
    await page.keyboard.press('Enter');
    await expect(page.getByText('2 réponses gardées')).toBeVisible();
  },
  'a speech goes to the end': async (page) => {
    await people(page);
    await page.getByRole('button', { name: 'Faire parler après : M. Christophe RIVENQ' }).press('Enter');
    await expect(page.getByText('Ordre donné à la main')).toBeVisible();
    await kept(page);
    await page.getByRole('button', { name: 'Revenir à l’ordre inverse' }).press('Enter');
    await expect(page.getByText('Ordre inverse des rangs')).toBeVisible();
  },
  'a conflict is repaired': async (page) => {
    await repairs(page);
    await page.keyboard.press('Enter');
    await expect(page.getByText('Il manque')).toHaveCount(0);
  },
  'the last gesture is undone from its line': async (page) => {
    await missed(page);
    await page.getByRole('button', { name: 'Annuler' }).last().press('Enter');
    await expect(page.getByText('Il manque')).toHaveCount(0);
  },
  'the pane that has the keyboard is folded': async (page) => {
    await agenda(page);
    await page.keyboard.press('Control+p');
    await expect(page.locator('[data-pane="paper"] :focus')).toHaveCount(1);
    await chosen(page, 'replier papier');
    await expect(page.locator('[data-pane="paper"]')).toHaveCount(0);
  },
  'the pane over the sheet is left': async (page) => {
    await page.setViewportSize({ width: 640, height: 360 });
    await agenda(page);
    await page.keyboard.press('Control+p');
    await expect(page.locator('[data-pane="paper"] :focus')).toHaveCount(1);
    await page.keyboard.press('Escape');
    await expect(page.locator('[data-pane="paper"]')).toHaveCount(0);
  },
  'a version is frozen': async (page) => {
    await give(page);
    await page.keyboard.press('Control+Shift+f');
    await expect(page.getByRole('dialog').getByLabel('Nom de la version')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  },
  'the history is left': async (page) => {
    await missed(page);
    await page.keyboard.press('Control+h');
    await expect(page.getByRole('listbox')).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('listbox')).toHaveCount(0);
  },
  'a search over all visits is left': async (page) => {
    await home(page);
    await page.keyboard.press('Control+f');
    await page.keyboard.type('cev');
    await page.getByRole('button', { name: 'Revenir à la liste' }).press('Enter');
    await expect(page.getByRole('heading', { name: 'À venir' })).toBeVisible();
  },
  'a visit that was begun is left': async (page) => {
    await home(page);
    await page.keyboard.press('Control+n');
    await expect(page.getByRole('textbox', { name: 'Intitulé' })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('form')).toHaveCount(0);
  },
  'all past visits are shown': async (page) => {
    await home(page);
    await page.getByRole('button', { name: 'passées' }).press('Enter');
    await expect(page.getByRole('button', { name: 'passées' })).toHaveCount(0);
  },
  'the visit is left': async (page) => {
    await agenda(page);
    await page.getByRole('banner').getByRole('button').first().press('Enter');
    await expect(page.getByRole('heading', { name: 'À venir' })).toBeVisible();
  },
  'a proposal is corrected': async (page) => {
    await review(page);
    await page.keyboard.press('F2');
    await expect(page.getByRole('textbox', { name: 'Début' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('textbox', { name: 'Début' })).toHaveCount(0);
  },
  'a review is left': async (page) => {
    await review(page);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('grid')).toHaveCount(0);
  },
};

for (const [name, happens] of Object.entries(gone)) {
  test(`the keyboard is somewhere when ${name}`, async ({ page }) => {
    await happens(page);
    await kept(page);
  });
}
