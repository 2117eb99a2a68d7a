import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Calls, Trial } from '../generated/api';
import { Fake } from '../host/fake';
import { Desk } from './desk.svelte';
import type { Paper } from './paper.svelte';

let fake: Fake;
let desk: Desk;
let paper: Paper;

beforeEach(async () => {
  fake = new Fake();
  desk = new Desk(fake);
  await desk.boot();
  await desk.openVisit('basset');
  if (!desk.visit) throw new Error('the visit did not open');
  paper = desk.visit.paper;
  await paper.draw();
});

const drawn = () => fake.calls.filter(({ name }) => name === 'page').at(-1)?.sent;

describe('the paper', () => {
  test('is drawn for those for whom the sheet is made, and says what they do not see', () => {
    expect(drawn()).toEqual({ sheet: 'programme', reader: null, page: 1, trial: null, seek: false });
    expect(paper.reader?.name).toBe('public et presse');
    expect(paper.withheld?.summary).toContain('2 notes internes');
  });

  test('is handed to another audience, and to one person', async () => {
    await paper.hand({ audience: 'internal' });
    expect(drawn()).toEqual({
      sheet: 'programme',
      reader: { audience: 'internal' },
      page: 1,
      trial: null,
      seek: false,
    });
    expect(paper.withheld?.groups).toEqual([]);
    await paper.hand({ person: 'rivenq' });
    expect(paper.reader?.name).toBe('Christophe RIVENQ');
  });

  test('of another sheet is again for those for whom that one is made', async () => {
    await paper.hand({ audience: 'drivers' });
    await paper.choose('deroule');
    expect(paper.reader?.name).toBe('interne');
  });

  test('that is made for one person is somebody’s, and stays that person’s', async () => {
    await paper.choose('personnel');
    expect(drawn()).toEqual({
      sheet: 'personnel',
      reader: { person: 'basset' },
      page: 1,
      trial: null,
      seek: false,
    });
    await paper.hand({ person: 'rivenq' });
    await paper.choose('personnel');
    expect(paper.reader?.name).toBe('Christophe RIVENQ');
  });

  test('goes from page to page and not past the last', async () => {
    await paper.turn(1);
    expect(paper.number).toBe(2);
    await paper.turn(1);
    expect(paper.number).toBe(2);
  });
});

describe('what is only tried', () => {
  const repair: Trial = { try: 'repair', rank: 1 };
  const later: Trial = { try: 'cell', stop: 'accueil', cell: 'start', text: '9h30' };

  test('is drawn with its mark, from its first effect on, and gone with the page that lay there before', async () => {
    await paper.turn(1);
    await paper.draw(later);
    expect(drawn()).toEqual({ sheet: 'programme', reader: null, page: 2, trial: later, seek: true });
    expect(paper.mark).toBe('Accueil : 9h30');
    expect(paper.page?.label).toContain('Aperçu : Accueil : 9h30');
    const tried = paper.page?.image;
    await paper.draw(null);
    expect(drawn()).toEqual({ sheet: 'programme', reader: null, page: 2, trial: null, seek: false });
    expect(paper.mark).toBeNull();
    expect(paper.page?.image).not.toBe(tried);
  });

  test('stays on the page that one turns to, and goes with the paper to another reader', async () => {
    await paper.draw(later);
    await paper.turn(1);
    expect(drawn()).toMatchObject({ page: 2, trial: later, seek: false });
    await paper.hand({ audience: 'internal' });
    expect(drawn()).toMatchObject({ reader: { audience: 'internal' }, trial: later });
  });

  test('is dropped where it comes after its end', async () => {
    const held: (() => void)[] = [];
    const real = fake.call;
    vi.spyOn(fake, 'call').mockImplementation(((name: keyof Calls, sent: never) =>
      name === 'page' && (sent as { trial: unknown }).trial
        ? new Promise<void>((free) => held.push(free)).then(() => real(name, sent))
        : real(name, sent)) as typeof fake.call);
    const slow = paper.draw(later);
    await vi.waitFor(() => expect(held).toHaveLength(1));
    await paper.draw(null);
    held[0]?.();
    await slow;
    expect(paper.mark).toBeNull();
    expect(paper.page?.label).not.toContain('Aperçu');
  });

  test('is still called so where it cannot be printed', async () => {
    fake.failing.set('page', { code: 'print', text: 'Trop long pour un livret plié.' });
    await paper.draw(later);
    expect(paper.failure).toBe('Trop long pour un livret plié.');
    expect(paper.mark).toBe('');
  });

  test('is known to the paper as long as the sheet shows it', async () => {
    const visit = desk.visit;
    if (!visit) throw new Error('no visit is open');
    await visit.perform('gesture', { gesture: { do: 'shift', stops: ['accueil'], text: '30' } });
    const missed = visit.snapshot.problems.find((problem) => problem.repairable);
    if (!missed) throw new Error('nothing is missed');
    await visit.repairs.show(missed);
    expect(visit.trial).toEqual(repair);
    visit.repairs.close();
    expect(visit.trial).toBeNull();
    await visit.proposing.suggest();
    await vi.waitFor(() => expect(visit.trial).toEqual({ try: 'offer', rank: 1 }));
    visit.proposing.close();
    expect(visit.trial).toBeNull();
  });

  test('never leaves the office', async () => {
    await paper.draw(later);
    await desk.exportSheet('programme');
    await desk.printSheet('programme');
    for (const name of ['export_sheet', 'print_sheet'])
      expect(fake.calls.find((call) => call.name === name)?.sent).not.toHaveProperty('trial');
  });
});

describe('an export', () => {
  const sent = (call: string) => fake.calls.filter(({ name }) => name === call).at(-1)?.sent;

  test('of the menu is for those for whom the sheet is made, whatever lies on the desk', async () => {
    await paper.hand({ audience: 'internal' });
    await desk.exportSheet('programme');
    expect(sent('export_sheet')).toEqual({ sheet: 'programme', reader: null, format: 'pdf' });
  });
});
