import { beforeEach, describe, expect, test } from 'vitest';
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
    expect(drawn()).toEqual({ sheet: 'programme', reader: null, page: 1 });
    expect(paper.reader?.name).toBe('public et presse');
    expect(paper.withheld?.summary).toContain('2 notes internes');
  });

  test('is handed to another audience, and to one person', async () => {
    await paper.hand({ audience: 'internal' });
    expect(drawn()).toEqual({ sheet: 'programme', reader: { audience: 'internal' }, page: 1 });
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
    expect(drawn()).toEqual({ sheet: 'personnel', reader: { person: 'basset' }, page: 1 });
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

describe('an export', () => {
  const sent = (call: string) => fake.calls.filter(({ name }) => name === call).at(-1)?.sent;

  test('of the menu is for those for whom the sheet is made, whatever lies on the desk', async () => {
    await paper.hand({ audience: 'internal' });
    await desk.exportSheet('programme');
    expect(sent('export_sheet')).toEqual({ sheet: 'programme', reader: null, format: 'pdf' });
  });
});
