import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';
import { agenda, expect, give, home, missed, repairs, review, row, sideways, test } from './window';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

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
    await page.keyboard.press('Control+k');
    await page.keyboard.type('a propos');
    await page.keyboard.press('Enter');
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
    await page.keyboard.press('Control+k');
    await page.keyboard.type('grille horaire');
    await page.keyboard.press('Enter');
    await expect(row(page, 'Forges du Gardon')).toBeVisible();
  },
  'all days': async (page) => {
    await agenda(page);
    await page.getByRole('tab', { name: 'Tous les jours' }).click();
    await expect(row(page, 'Départ')).toBeVisible();
  },
  'all fields': async (page) => {
    await agenda(page);
    await page.keyboard.press('Control+k');
    await page.keyboard.type('voir étape choisie');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Autres champs' }).press('Enter');
    await expect(page.getByRole('textbox', { name: 'Fuseau' })).toBeVisible();
  },
  'second day': async (page) => {
    await agenda(page);
    await page.keyboard.press('Alt+PageDown');
    await expect(row(page, 'Départ')).toBeVisible();
  },
};

async function check(page: Page): Promise<void> {
  await page.evaluate(axe);
  const found = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run: (options: object) => Promise<AxeResults> } };
    return (await axe.run({ resultTypes: ['violations'] })).violations.map((each) => ({
      id: each.id,
      where: each.nodes.map((node) => node.html),
    }));
  });
  expect(found).toEqual([]);
}

for (const [name, open] of Object.entries(states)) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test.describe(colorScheme, () => {
      test.use({ colorScheme });
      test(`axe finds nothing: ${name}`, async ({ page }) => {
        await open(page);
        await check(page);
      });
    });
  }

  test.describe('1280×720 at 200 %', () => {
    test.use({ viewport: { width: 640, height: 360 }, deviceScaleFactor: 2 });
    test(`all is reached without scrolling sideways: ${name}`, async ({ page }) => {
      await open(page);
      expect(await sideways(page)).toBe(false);
      await check(page);
    });
  });

  test.describe('320 pixels wide', () => {
    test.use({ viewport: { width: 320, height: 640 } });
    test(`all is reached without scrolling sideways: ${name}`, async ({ page }) => {
      await open(page);
      expect(await sideways(page)).toBe(false);
    });
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
    expect(await sideways(page)).toBe(false);
    const paper = page.getByRole('img');
    await expect(paper).toHaveCount(width === 1280 ? 0 : 1);
  });
}

test.describe('forced colours', () => {
  test.use({ contextOptions: { forcedColors: 'active' } });

  test('the thread, the wall and the selection do not depend on our colours', async ({ page }) => {
    await missed(page);
    const drawn = await page.evaluate(() => {
      const probe = document.createElement('i');
      document.body.append(probe);
      const system = (name: string): string => {
        probe.style.backgroundColor = name;
        return getComputedStyle(probe).backgroundColor;
      };
      const before = (selector: string): string => {
        const found = document.querySelector(selector);
        return found ? getComputedStyle(found, '::before').backgroundColor : 'missing';
      };
      const selected = document.querySelector('[role="row"][aria-selected="true"]');
      return {
        text: system('CanvasText'),
        thread: before('.thread.stop'),
        wall: before('.row.wall:not(.first)'),
        outline: selected ? getComputedStyle(selected).outlineStyle : 'missing',
      };
    });
    expect(drawn.thread).toBe(drawn.text);
    expect(drawn.wall).toBe(drawn.text);
    expect(drawn.outline).toBe('solid');
  });

  test('axe finds nothing', async ({ page }) => {
    await repairs(page);
    await check(page);
  });
});

test('targets are at least 24 by 24 pixels', async ({ page }) => {
  await missed(page);
  const small = await page.evaluate(() =>
    [...document.querySelectorAll('button, input')]
      // The words beside a box are part of its target (WCAG 2.5.8).
      .map((each) => each.closest('label') ?? each)
      .map((each) => ({ html: each.outerHTML.slice(0, 120), box: each.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && (box.width < 24 || box.height < 24)),
  );
  expect(small).toEqual([]);
});
