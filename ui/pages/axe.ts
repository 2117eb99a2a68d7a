import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Nothing on the page is hard to reach or to read, as far as a program can tell. */
export async function reachable(page: Page): Promise<void> {
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

/** What is pressed and is smaller than 24 by 24 pixels (WCAG 2.5.8). */
export function small(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [
      ...document.querySelectorAll(
        'button, input, select, textarea, [role="option"], [role="tab"], [role="menuitem"]',
      ),
    ]
      // The words beside a box are part of its target.
      .map((each) => each.closest('label') ?? each)
      .filter((each) => {
        const { width, height } = each.getBoundingClientRect();
        return width > 1 && (width < 24 || height < 24);
      })
      .map((each) => each.outerHTML.slice(0, 120)),
  );
}

/** What moves by itself, or would, where the system asks for stillness. */
export function moving(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const lasts = (times: string): boolean => times.split(',').some((time) => Number.parseFloat(time) > 0);
    const moves = [...document.querySelectorAll('*')].filter((each) => {
      const drawn = getComputedStyle(each);
      return drawn.animationName !== 'none' || lasts(drawn.transitionDuration);
    });
    return [...moves.map((each) => each.outerHTML.slice(0, 120)), ...document.getAnimations().map(String)];
  });
}

/**
 * What cannot be told where the system chooses the colours, and backgrounds and shadows are gone: a thing that has the keyboard, a
 * thing that is selected, and what floats over the page show it by a line.
 */
export function forced(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const outlined = (each: Element, pseudo?: string): boolean => {
      const drawn = getComputedStyle(each, pseudo);
      return drawn.outlineStyle !== 'none' && Number.parseFloat(drawn.outlineWidth) > 0;
    };
    const bordered = (each: Element): boolean => {
      const {
        borderBottomStyle: style,
        borderBottomWidth: width,
        borderBottomColor: colour,
      } = getComputedStyle(each);
      return style !== 'none' && Number.parseFloat(width) > 0 && colour !== 'rgba(0, 0, 0, 0)';
    };
    const shown = (selector: string): HTMLElement[] =>
      [...document.querySelectorAll<HTMLElement>(selector)].filter((each) => each.checkVisibility());
    const wrong: string[] = [];
    const check = (what: string, each: Element, right: boolean): void => {
      if (!right) wrong.push(`${what}: ${each.outerHTML.slice(0, 160)}`);
    };
    const at = document.activeElement as HTMLElement;
    const scope = document.querySelector('dialog[open]') ? 'dialog[open] ' : '';
    const tabbable = ['button', 'input', 'select', 'textarea', '[tabindex="0"]'].map(
      (each) => `${scope}${each}`,
    );
    for (const each of shown(tabbable.join())) {
      each.focus({ preventScroll: true, focusVisible: true });
      if (document.activeElement !== each) continue;
      const around = [each, each.parentElement, each.parentElement?.parentElement].filter(
        (one) => one != null,
      );
      const divided = getComputedStyle(each, '::before').forcedColorAdjust === 'none';
      check('keyboard', each, divided || around.some((one) => outlined(one)));
    }
    at.focus({ preventScroll: true });
    for (const each of shown('[aria-selected="true"]'))
      check('selection', each, outlined(each) || bordered(each));
    for (const each of shown('dialog[open], [role="menu"]'))
      check('edge', each, bordered(each) || outlined(each));
    return wrong;
  });
}
