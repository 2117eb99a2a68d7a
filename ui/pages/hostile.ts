import type { Page } from '@playwright/test';
import type { Card, Snapshot } from '../src/generated/api';
import { details } from '../src/host/fake/details';
import { FakeGiving } from '../src/host/fake/giving';
import { library, libraryAnswers } from '../src/host/fake/library';
import { note } from '../src/host/fake/note';
import { company, view } from '../src/host/fake/people';
import { planner } from '../src/host/fake/planner';
import { basset } from '../src/host/fake/plans';
import { answer, opened } from './answers';
import { expect } from './window';

const markup = '\u202eזה מסמך\u202c <b>gras</b> "><img src=x onerror="throw 1"><script>throw 2</script> ';

/** Texts that somebody may type or paste into any field: 5,000 letters without a place to break, and with all that may be tried. */
export const hostile = {
  'one word': 'œ'.repeat(5000),
  // Were it ever more than text, it would throw, and the test would hear it.
  'markup, from right to left': markup.repeat(5000 / markup.length),
};

/** Fields that are compared or sent back and never shown as they are, and what the program writes itself: hours, minutes. */
const codes = (
  'id key stop stops day state presence roles mark kind code sheet reader office civility standing usual_reads reads to ' +
  'severity audience chosen hour duration leg'
).split(' ');

/** A visit in which everything that is read is this text, on every screen. */
export async function visit(page: Page, text: string, more: Partial<Snapshot> = {}): Promise<void> {
  const stops = basset.stops.map((stop) => ({
    ...stop,
    title: text,
    place: text,
    commune: text,
    people: text,
    press: text,
    status: text,
    notes: [{ audience: text, text }],
  }));
  const problem = {
    code: 'x',
    severity: 'blocking' as const,
    stops: ['accueil'],
    headline: text,
    detail: text,
    sum: [{ text, value: '15\u00a0min' }],
    repairable: true,
    about: '',
  };
  const shown = opened({ ...basset, title: text, subtitle: text, stops }, (drawn) => ({
    ...drawn,
    problems: [problem],
    accepted: [{ problem, reason: text }],
    problem_summary: '1 conflit',
    undo: text,
    ...more,
  }));
  const giving = new FakeGiving();
  const names = stops.map(({ id, title }) => ({ id, name: title }));
  const full = <T>(of: T): T => filled(of, text, codes);
  const folder = libraryAnswers(
    () => false,
    () => shown.refresh(),
  );
  await answer(page, {
    ...shown,
    proposals: () => [{ rank: 1, title: text, detail: text, problems_after: 1 }],
    preview: () => opened(basset).refresh(),
    details: ({ stop }) => full(stops.filter((each) => each.id === stop).map(details)[0]),
    people: () => ({ ...full(view(company, null, 3, names)), stops: names }),
    distribution: () => full(giving.distribution()),
    told: ({ key }) => full(giving.told(String(key))),
    page: () => ({ image: '', page: 1, pages: 1, mark: text }),
    withheld: () => [],
    directory: () => [
      { id: 'p', kind: 'person', text, detail: text, stop: 'accueil' },
      { id: 'l', kind: 'place', text, detail: text, stop: 'accueil' },
    ],
    history: () =>
      [2, 1].map((number) => ({
        ...{ number, day: text, hour: text, author: text, text },
        kind: number === 1 ? 'created' : 'edit',
        present: number === 2,
      })),
    look_back: () => ({ ...shown.refresh(), read_only: true }),
    suggest: () => full(planner.suggest()),
    why_not: () => full(planner.why_not()),
    library: () => full({ ...library, unread: [] }),
    settings: () => ({
      ...folder.settings({}),
      library: text,
      library_chosen: true,
      engine: 'OSRM',
      address: text,
    }),
    hour_style: () => 'compact',
    about: () => full(folder.about({})),
  });
  await page.goto('/');
  await expect(page.getByRole('grid')).toBeVisible();
}

/** A list of visits in which everything that is read is this text. */
export async function home(page: Page, text: string): Promise<void> {
  const card: Card = {
    key: '0',
    date: '21 sept.',
    near: 'dans 3 jours',
    when: text,
    title: text,
    detail: text,
    state: 'Projet',
    fact: text,
    severity: 'blocking',
    file: text,
  };
  await answer(page, {
    boot: () => ({ lang: 'fr', visit: null, failure: null, version: '0.1.0' }),
    library: () => ({
      ...library,
      folder: text,
      notice: text,
      coming: [card],
      unread: [{ file: text, text }],
    }),
    search_visits: () => [{ card, texts: [{ kind: 'note', text, at: '21 sept. 9h', stop: null }], more: 3 }],
  });
  await page.goto('/');
  await expect(page.getByRole('heading', { name: 'À venir' })).toBeVisible();
}

/** What was understood of this text, and of nothing else. */
export async function review(page: Page, text: string): Promise<void> {
  const model = note.proposals[0];
  if (!model) throw new Error('no proposal to copy');
  const long = { ...model, title: text, place: text, press: text, hour: text, day: text, words: text };
  await answer(page, {
    boot: () => ({ lang: 'fr', visit: null, failure: null, version: '0.1.0' }),
    library: () => ({ ...library, coming: [], undated: [], past: [], unread: [] }),
    read_source: () => ({
      source: text,
      into: text,
      lines: [text, text],
      facts: [{ name: text, value: text }],
      proposals: [{ ...long, line: 1, known: text, doubts: [text, text] }],
      people: [
        {
          index: 0,
          name: text,
          function: text,
          contact: text,
          line: 2,
          words: text,
          doubts: [text],
          twin: { lines: [text, text], differs: true },
          certain: false,
        },
      ],
      ignored: [{ line: 2, words: text, reason: text }],
      notes: [text],
    }),
  });
  await page.goto('/');
  await page.getByRole('textbox').fill(text);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('grid')).toBeVisible();
}

/**
 * The same answer with a text in the place of everything that is only read: the fields in `kept`, ids and codes that the page
 * compares, stay as they are.
 */
function filled<T>(answer: T, text: string, kept: readonly string[]): T {
  if (Array.isArray(answer)) return answer.map((each) => filled(each as unknown, text, kept)) as T;
  if (typeof answer === 'object' && answer !== null) {
    return Object.fromEntries(
      Object.entries(answer).map(([key, value]) => [
        key,
        kept.includes(key) ? (value as unknown) : filled(value as unknown, text, kept),
      ]),
    ) as T;
  }
  return typeof answer === 'string' && answer !== '' ? (text as T) : answer;
}
