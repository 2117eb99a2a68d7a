import { beforeEach, expect, test } from 'vitest';
import { Fake } from '../host/fake';
import { words } from '../words/words.svelte';
import { Desk } from './desk.svelte';
import type { Giving } from './giving.svelte';

beforeEach(() => words.speak('fr'));

/** The screen of a visit whose last version was just frozen, and the host that it speaks to. */
async function given(): Promise<{ host: Fake; giving: Giving; said: () => string }> {
  const host = new Fake();
  const desk = new Desk(host);
  await desk.boot();
  await desk.openSample();
  const visit = desk.visit;
  if (!visit) throw new Error('no visit is open');
  await visit.giving.load();
  visit.giving.ask();
  await visit.giving.release();
  return { host, giving: visit.giving, said: () => desk.announcer.text };
}

const made = (host: Fake) => host.calls.map(({ name }) => name).filter((name) => name.startsWith('pack'));

test('packages are written one person at a time, and how far they are is shown', async () => {
  const { host, giving } = await given();
  const seen: (number | undefined)[] = [];
  const call = host.call;
  Object.assign(host, {
    call: (...sent: Parameters<typeof call>) => {
      if (sent[0] === 'pack_next') seen.push(giving.packing?.done);
      return call(...sent);
    },
  });
  await giving.pack();
  expect(seen).toEqual([0, 1, 2, 3, 4]);
  expect(giving.packing).toBeNull();
});

test('packages that are stopped leave nothing behind, and that is said', async () => {
  const { host, giving, said } = await given();
  const call = host.call;
  Object.assign(host, {
    call: (...sent: Parameters<typeof call>) => {
      if (giving.packing?.done === 1) giving.stop();
      return call(...sent);
    },
  });
  await giving.pack();
  expect(made(host)).toEqual(['pack', 'pack_next', 'pack_next', 'pack_stop']);
  expect(said()).toContain('Arrêté. Rien n’a été écrit.');
  expect(giving.packing).toBeNull();
});
