import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, focused, test as quiet } from '../window';

/** Where the loopback host keeps its desks, and where it listens; see `playwright.rpc.config.ts`. */
const desks = process.env['DEROULE_DESKS'] ?? '';
const port = process.env['DEROULE_RPC_PORT'] ?? '';
const target = process.env['CARGO_TARGET_DIR'] ?? join(import.meta.dirname, '../../../target');
const fixtures = join(import.meta.dirname, '../../../tests/fixtures');

/** A desk of the test's own behind the page: the program itself, and a folder that answers for the system. */
export class OwnDesk {
  readonly url: string;
  readonly #folder: string;

  constructor(name: string) {
    this.url = `http://localhost:${port}/${name}/`;
    this.#folder = join(desks, name);
    mkdirSync(join(this.#folder, 'outside'), { recursive: true });
  }

  /** Lets the page start on the example, or on the visit of an outline. */
  startOn(outline?: string): void {
    const visit = join(this.#folder, 'start.visite');
    if (outline === undefined) this.#deroule('sample', '-o', visit);
    else {
      writeFileSync(join(this.#folder, 'plan.txt'), outline);
      this.#deroule('import', join(this.#folder, 'plan.txt'), '-o', visit, '--yes');
    }
  }

  /** What the system's dialogs were answered with, by the names of the files. */
  get written(): string[] {
    return readdirSync(join(this.#folder, 'outside')).sort();
  }

  read(name: string): Buffer {
    return readFileSync(join(this.#folder, 'outside', name));
  }

  /** Puts a file where something is to be written later. */
  putInTheWay(name: string): void {
    writeFileSync(join(this.#folder, 'outside', name), '');
  }

  #deroule(...words: string[]): void {
    // A visit with a conflict is written all the same: 1 says so.
    try {
      execFileSync(join(target, 'debug/deroule'), words, { stdio: 'pipe' });
    } catch (failed) {
      if ((failed as { status: number }).status !== 1) throw failed;
    }
  }
}

/** The press note from which all began. */
export const note = (): string => readFileSync(join(fixtures, 'note-71.20-presse.txt'), 'utf8');

/** A page over the calls of Rust itself, on which nothing may go wrong. */
export const test = quiet.extend<{ desk: OwnDesk }>({
  desk: async ({}, use, info) => {
    await use(new OwnDesk(`${info.testId}-${info.retry}-${info.repeatEachIndex}`));
  },
});

/** Opens the page of a desk that starts on a visit. */
export async function open(page: Page, desk: OwnDesk, outline?: string): Promise<void> {
  desk.startOn(outline);
  await page.goto(desk.url);
  await expect(focused(page)).toHaveAttribute('role', 'gridcell');
}

/** Does what the palette calls so. */
export async function command(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.keyboard.type(name);
  await expect(page.locator('[role=option][aria-selected=true]')).toContainText(name);
  await page.keyboard.press('Enter');
}
