import type { Page } from '@playwright/test';
import type { Calls, Snapshot } from '../src/generated/api';
import { details } from '../src/host/fake/details';
import { draw, type Plan } from '../src/host/fake/day';

type Sent = Record<string, unknown>;

/** Answers the page's calls over HTTP; a call without an answer fails as Rust does. Returns what was sent. */
export async function answer(
  page: Page,
  answers: Partial<Record<keyof Calls, (sent: Sent) => unknown>>,
): Promise<{ name: string; sent: Sent }[]> {
  const calls: { name: string; sent: Sent }[] = [];
  await page.route('**/rpc/*', async (route) => {
    const name = new URL(route.request().url()).pathname.slice('/rpc/'.length);
    const sent = route.request().postDataJSON() as Sent;
    calls.push({ name, sent });
    const found = answers[name as keyof Calls];
    if (found) await route.fulfill({ json: found(sent) ?? null });
    else await route.fulfill({ status: 400, json: { code: 'refused', text: `Rien ne répond à ${name}.` } });
  });
  return calls;
}

/** A program that has this visit open. */
export function opened(plan: Plan, change: (snapshot: Snapshot) => Snapshot = (same) => same) {
  const snapshot = change(draw(plan, 1));
  return {
    boot: () => ({ lang: 'fr', visit: snapshot, failure: null, version: '0.1.0' }),
    refresh: () => snapshot,
    sheets: () => [],
    readers: () => [],
    details: ({ stop }: Sent) => {
      const found = plan.stops.find((each) => each.id === stop);
      return found ? details(found) : null;
    },
  };
}
