import { beforeEach, describe, expect, test } from 'vitest';
import { Fake } from '../host/fake';
import { Desk } from './desk.svelte';
import type { OpenVisit } from './visit.svelte';

let host: Fake;
let visit: OpenVisit;

beforeEach(async () => {
  host = new Fake();
  const desk = new Desk(host);
  await desk.boot();
  await desk.openSample();
  if (!desk.visit) throw new Error('the sample did not open');
  visit = desk.visit;
});

const settled = () => new Promise((done) => setTimeout(done));
const here = { x: 10, y: 10 };
const order = () => visit.sheet.lines.flatMap((line) => (line.kind === 'stop' ? [line.row.id] : []));

describe('what is dragged', () => {
  test('is drawn where it would land with its hours, and written once it is let go', async () => {
    visit.drag.begin(['b']);
    visit.drag.move(here, { kind: 'place', beside: 'a', before: true });
    await settled();
    expect(order()).toEqual(['accueil', 'b', 'a', 'reunion']);
    expect(visit.drag.said).not.toBe('');
    expect(host.calls.some((call) => call.name === 'gesture')).toBe(false);
    await visit.drag.drop();
    expect(host.calls.at(-1)).toEqual({
      name: 'gesture',
      sent: { gesture: { do: 'place', stops: ['b'], beside: 'a', before: true }, revision: 1 },
    });
    expect(order()).toEqual(['accueil', 'b', 'a', 'reunion']);
  });

  test('leaves no trace when it is given up', async () => {
    visit.drag.begin(['b']);
    visit.drag.move(here, { kind: 'place', beside: 'a', before: true });
    await settled();
    visit.drag.cancel();
    expect([visit.preview, visit.drag.active]).toEqual([null, false]);
    expect(order()).toEqual(['accueil', 'a', 'b', 'reunion']);
  });

  test('says what it would break', async () => {
    visit.drag.begin(['b']);
    visit.drag.move(here, { kind: 'end', minutes: 120 });
    await settled();
    expect(visit.drag.said).toBe('60\u00a0min → 120\u00a0min');
    expect(visit.drag.conflict).toContain('avant 12h15');
  });

  test('shows the hours at which it fits, asked once for the whole way', async () => {
    visit.drag.begin(['b']);
    await settled();
    const beside = (stop: string, before: boolean) => {
      visit.drag.move(here, { kind: 'place', beside: stop, before });
      return visit.drag.here;
    };
    expect(visit.drag.room('accueil')).toBe('de 9h35 à 9h50');
    expect(beside('accueil', false)).toBe('de 9h35 à 9h50');
    expect(beside('a', true)).toBe('de 9h35 à 9h50');
    expect([beside('a', false), beside('accueil', true)]).toEqual(['', '']);
    for (let frame = 0; frame < 60; frame += 1) beside(frame % 2 ? 'a' : 'reunion', true);
    expect(host.calls.filter((call) => call.name === 'fits')).toHaveLength(1);
    visit.drag.cancel();
    expect(visit.drag.room('accueil')).toBe('');
  });

  test('as the first of a day stands before what is the first without it', () => {
    visit.drag.begin(['accueil']);
    visit.drag.rooms = [{ day: '2020-09-21', after: null, first: 480, last: 500, text: 'de 8h à 8h20' }];
    visit.drag.move(here, { kind: 'place', beside: 'a', before: true });
    expect([visit.drag.here, visit.drag.room('a', true), visit.drag.room('a')]).toEqual([
      'de 8h à 8h20',
      'de 8h à 8h20',
      '',
    ]);
  });

  test('by its lower edge, or with others, asks for no hours', () => {
    visit.drag.begin(['b'], true);
    visit.drag.begin(['a', 'b']);
    expect(host.calls.some((call) => call.name === 'fits')).toBe(false);
  });

  test('is asked once for each landing', async () => {
    visit.drag.begin(['b']);
    for (let n = 0; n < 3; n += 1) visit.drag.move(here, { kind: 'place', beside: 'a', before: true });
    await settled();
    expect(host.calls.filter((call) => call.name === 'preview')).toHaveLength(1);
  });
});
