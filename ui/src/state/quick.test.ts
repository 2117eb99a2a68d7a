import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Fake } from '../host/fake';
import { Desk } from './desk.svelte';
import type { OpenVisit } from './visit.svelte';

let host: Fake;
let visit: OpenVisit;

beforeEach(async () => {
  vi.useFakeTimers();
  host = new Fake();
  const desk = new Desk(host);
  await desk.boot();
  await desk.openSample();
  if (!desk.visit) throw new Error('the sample did not open');
  visit = desk.visit;
});

afterEach(() => vi.useRealTimers());

const typed = async (text: string): Promise<void> => {
  visit.line.type(text);
  await vi.advanceTimersByTimeAsync(200);
};
const told = () => visit.line.tokens.map((token) => [token.label, token.value, token.doubt !== '']);
const sent = (name: string) => host.calls.filter((call) => call.name === name).map((call) => call.sent);

describe('the quick line', () => {
  test('is read while it is typed, and its stop stands in the sheet without being there', async () => {
    await typed('14h30 visite SNR 45 min');
    expect(told()).toEqual([
      ['Heure fixe', '14h30', false],
      ['Étape', 'visite SNR', false],
      ['Durée', '45 min', false],
    ]);
    expect(visit.sheet.lines.at(-1)?.key).toBe(`stop ${visit.line.ghost}`);
    expect(visit.snapshot.revision).toBe(1);
  });

  test('marks what is doubtful', async () => {
    await typed('visite SNR');
    expect(told().at(-1)).toEqual(['Durée', '', true]);
  });

  test('takes another reading of a token, and adds the stop with it', async () => {
    await typed('14h30 visite SNR 45 min');
    const [timing] = visit.line.tokens;
    if (timing) visit.line.change(timing, 1);
    await vi.advanceTimersByTimeAsync(10);
    const follows = { timing: 'follows', group: null, place: null };
    expect(sent('read_line').at(-1)).toMatchObject({ chosen: follows });
    expect(await visit.line.add()).toBe(true);
    expect(sent('add_stop')).toMatchObject([{ text: '14h30 visite SNR 45 min', chosen: follows }]);
    expect([visit.line.text, visit.line.ghost, visit.preview]).toEqual(['', null, null]);
  });

  test('that is left leaves no trace', async () => {
    await typed('14h30 visite SNR');
    visit.line.cancel();
    await vi.advanceTimersByTimeAsync(200);
    expect([visit.line.text, visit.line.tokens.length, visit.preview]).toEqual(['', 0, null]);
  });

  test('that is refused stays, with why', async () => {
    await typed('15h');
    host.failing.set('add_stop', { code: 'unreadable_cell', text: 'Il manque l’intitulé.' });
    expect(await visit.line.add()).toBe(false);
    expect([visit.line.text, visit.line.refusal]).toEqual(['15h', 'Il manque l’intitulé.']);
  });
});
