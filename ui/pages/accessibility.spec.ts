import type { Page } from '@playwright/test';
import { forced, moving, reachable, small } from './axe';
import {
  agenda,
  chosen,
  expect,
  give,
  home,
  kept,
  missed,
  people,
  person,
  repairs,
  review,
  row,
  sideways,
  test,
} from './window';

/** Every state of the screens that looks different. */
const states: Record<string, (page: Page) => Promise<void>> = {
  home,
  search: async (page) => {
    await home(page);
    await page.keyboard.press('Control+f');
    await page.keyboard.type('cev');
    await expect(page.getByRole('heading', { name: '1 visite répond' })).toBeVisible();
  },
  'new visit, refused': async (page) => {
    await home(page);
    await page.keyboard.press('Control+n');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('alert')).toContainText('a besoin d’un intitulé');
  },
  history: async (page) => {
    await missed(page);
    await page.keyboard.press('Control+h');
    await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('heading', { name: 'La visite telle qu’elle était' })).toBeVisible();
  },
  settings: async (page) => {
    await agenda(page);
    await page.keyboard.press('Control+,');
    await expect(page.getByRole('combobox', { name: 'Taille' })).toBeVisible();
  },
  about: async (page) => {
    await home(page);
    await chosen(page, 'a propos');
    await expect(page.getByText('typst')).toBeVisible();
  },
  'first screen': (page) => home(page, '&empty'),
  review,
  'proposal being corrected': async (page) => {
    await review(page);
    await page.keyboard.press('F2');
    await page.keyboard.type('25h10');
    await page.keyboard.press('Control+Enter');
    await expect(page.getByText('« 25h10 » n’est pas une heure')).toBeVisible();
  },
  'proposal without a day': async (page) => {
    await review(page);
    await page.keyboard.press('End');
    await expect(page.getByText('le texte ne dit pas son jour')).toBeVisible();
  },
  agenda,
  missed,
  repairs,
  'cell being typed in': async (page) => {
    await agenda(page);
    await page.keyboard.press('Home');
    await page.keyboard.type('+10');
    await expect(row(page, 'Forges du Gardon')).toContainText('9h45');
  },
  'refused cell': async (page) => {
    await agenda(page);
    await page.keyboard.press('Home');
    await page.keyboard.type('25h10');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('alert')).toContainText('« 25h10 » n’est pas une heure');
  },
  palette: async (page) => {
    await agenda(page);
    await page.keyboard.press('Control+k');
    await page.keyboard.type('co');
    await expect(page.locator('[role="option"]').first()).toBeVisible();
  },
  give,
  'handover being ticked': async (page) => {
    await give(page);
    await page.getByRole('option', { name: /^Participants/ }).click();
    await page.getByRole('tab', { name: 'Remise' }).press('Enter');
    await page.getByRole('button', { name: 'Tout cocher' }).press('Enter');
    await expect(page.getByRole('checkbox').first()).toBeChecked();
  },
  'version being frozen': async (page) => {
    await give(page);
    await page.getByRole('button', { name: 'Les voir' }).press('Enter');
    await page.keyboard.press('Control+Shift+f');
    await expect(page.getByRole('dialog', { name: 'Figer la v4' })).toBeVisible();
  },
  keys: async (page) => {
    await agenda(page);
    await page.keyboard.press('F1');
    await expect(page.getByRole('dialog', { name: 'Touches' })).toBeVisible();
  },
  menu: async (page) => {
    await agenda(page);
    await page.getByRole('button', { name: 'Plus' }).press('Enter');
    await expect(page.getByRole('menu')).toBeVisible();
  },
  'quick line': async (page) => {
    await agenda(page);
    await page.keyboard.press('Control+n');
    await page.keyboard.type('14h30 visite SNR');
    await expect(page.getByRole('group', { name: 'Ce qui est compris' })).toContainText('14h30');
  },
  'several stops': async (page) => {
    await agenda(page);
    await page.keyboard.press('Shift+ArrowDown');
    await expect(page.getByRole('row', { selected: true })).toHaveCount(2);
  },
  question: async (page) => {
    await agenda(page);
    await page.keyboard.press('Control+j');
    await expect(page.getByRole('dialog')).toBeVisible();
  },
  'time grid': async (page) => {
    await agenda(page);
    await chosen(page, 'grille horaire');
    await expect(row(page, 'Forges du Gardon')).toBeVisible();
  },
  'all days': async (page) => {
    await agenda(page);
    await page.getByRole('tab', { name: 'Tous les jours' }).click();
    await expect(row(page, 'Départ')).toBeVisible();
  },
  'all fields': async (page) => {
    await agenda(page);
    await chosen(page, 'voir étape choisie');
    // The keyboard goes there on its own; a key before that would be lost.
    await expect(page.locator('[data-pane="stop"] :focus')).toBeVisible();
    await page.getByRole('button', { name: 'Autres champs' }).press('Enter');
    await expect(page.getByRole('textbox', { name: 'Fuseau' })).toBeVisible();
  },
  people,
  'card of a person': async (page) => {
    await people(page);
    await person(page, 'M. Christophe RIVENQ').click();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('group', { name: 'M. Christophe RIVENQ' })).toBeVisible();
  },
  'place being given by hand': async (page) => {
    await people(page);
    await person(page, 'M. Antoine ROUSSEL').click();
    await page.keyboard.press('Alt+ArrowUp');
    await expect(page.getByLabel('Placer au rang 3')).toBeFocused();
  },
  'person being added': async (page) => {
    await people(page);
    await page.getByRole('button', { name: 'Ajouter : Maire de Saint-Martin' }).click();
    await expect(page.getByLabel('Ajouter une personne', { exact: true })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('alert')).toContainText('Il faut un nom');
  },
  'menu of a person': async (page) => {
    await people(page);
    await person(page, 'M. Christophe RIVENQ').click();
    await page.keyboard.press('Shift+F10');
    await expect(page.getByRole('menu')).toBeVisible();
  },
  'better day': async (page) => {
    await missed(page);
    await page.keyboard.press('F9');
    await expect(page.getByRole('listbox', { name: 'Propositions' })).toBeFocused();
  },
  'why a stop does not fit': async (page) => {
    await agenda(page);
    await page.keyboard.press('Control+F9');
    await expect(page.getByRole('dialog')).toContainText('il manque au moins 15 min');
  },
  'minutes being spread': async (page) => {
    await agenda(page);
    await page.keyboard.press('Shift+F9');
    await expect(page.getByRole('dialog').getByRole('checkbox').first()).toBeVisible();
  },
  'settings, an address refused': async (page) => {
    await home(page);
    await page.keyboard.press('Control+,');
    await page.getByRole('combobox', { name: 'Calculateur' }).selectOption('OSRM');
    await page.getByRole('textbox', { name: 'Adresse' }).fill('cartes');
    await page.keyboard.press('Enter');
    await expect(page.getByText('ne se lit pas comme une adresse')).toBeVisible();
  },
  'template being begun': async (page) => {
    await home(page);
    await page.getByRole('button', { name: 'Journée de travail' }).press('Enter');
    await expect(page.getByRole('textbox', { name: 'Intitulé' })).toBeFocused();
  },
  'second day': async (page) => {
    await agenda(page);
    await page.keyboard.press('Alt+PageDown');
    await expect(row(page, 'Départ')).toBeVisible();
  },
};

for (const [name, open] of Object.entries(states)) {
  test(`axe finds nothing in any colours, and all is seen in those of the system: ${name}`, async ({
    page,
  }) => {
    await open(page);
    await kept(page);
    await reachable(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    await reachable(page);
    expect(await small(page)).toEqual([]);
    expect(await moving(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
    await reachable(page);
    expect(await forced(page)).toEqual([]);
  });

  test(`1280×720 at 200 %, then 320 pixels wide, all is reached without scrolling sideways: ${name}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 640, height: 360 });
    await open(page);
    await kept(page);
    expect(await sideways(page)).toEqual([]);
    await reachable(page);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await sideways(page)).toEqual([]);
  });
}

for (const [width, height] of [
  [1280, 720],
  [1440, 900],
  [1920, 1080],
]) {
  test(`the panes fit ${width}×${height}`, async ({ page }) => {
    await page.setViewportSize({ width: width ?? 0, height: height ?? 0 });
    await repairs(page);
    expect(await sideways(page)).toEqual([]);
    const paper = page.getByRole('img');
    await expect(paper).toHaveCount(width === 1280 ? 0 : 1);
    await reachable(page);
  });
}

test('the thread, the wall and the selection do not depend on our colours', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await missed(page);
  const drawn = await page.evaluate(() => {
    const probe = document.createElement('i');
    document.body.append(probe);
    probe.style.backgroundColor = 'CanvasText';
    const text = getComputedStyle(probe).backgroundColor;
    const before = (selector: string): string => {
      const found = document.querySelector(selector);
      return found ? getComputedStyle(found, '::before').backgroundColor : 'missing';
    };
    return { text, thread: before('.thread.stop'), wall: before('.row.wall:not(.first)') };
  });
  expect(drawn.thread).toBe(drawn.text);
  expect(drawn.wall).toBe(drawn.text);
});
