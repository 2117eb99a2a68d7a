import { beforeEach, describe, expect, test } from 'vitest';
import { Fake } from '../host/fake';
import { Desk } from './desk.svelte';
import type { RunSheet } from './sheet.svelte';

let desk: Desk;
let sheet: RunSheet;

beforeEach(async () => {
  desk = new Desk(new Fake());
  await desk.boot();
  await desk.openVisit('basset');
  if (!desk.visit) throw new Error('the visit did not open');
  sheet = desk.visit.sheet;
});

const at = () => [sheet.line?.key, sheet.column];

describe('the cursor', () => {
  test('begins on the title of the first stop', () => {
    expect(at()).toEqual(['stop accueil', 'title']);
  });

  test('goes through legs and margins, and keeps its column over them', () => {
    sheet.put('stop accueil', 'hour');
    sheet.rows(1);
    expect(at()).toEqual(['leg accueil forges ', 'duration']);
    sheet.rows(1);
    expect(at()).toEqual(['stop forges', 'hour']);
  });

  test('stays within the day', () => {
    sheet.rows(-1);
    expect(at()[0]).toBe('stop accueil');
    sheet.rows(Infinity);
    expect(at()[0]).toBe('stop point');
    sheet.rows(10);
    expect(at()[0]).toBe('stop point');
  });

  test('stays within the row', () => {
    sheet.cells(-Infinity);
    expect(at()[1]).toBe('hour');
    sheet.cells(-1);
    expect(at()[1]).toBe('hour');
    sheet.cells(Infinity);
    expect(at()[1]).toBe('press');
  });

  test('goes to the other group at about the same hour, and back', () => {
    sheet.put('stop snr', 'title');
    sheet.lanes(1);
    expect(at()).toEqual(['stop circuit', 'title']);
    sheet.lanes(1);
    expect(at()).toEqual(['stop circuit', 'title']);
    sheet.lanes(-1);
    expect(at()).toEqual(['stop snr', 'title']);
  });

  test('goes nowhere from a line of no group', () => {
    sheet.lanes(1);
    expect(at()[0]).toBe('stop accueil');
  });

  test('shows the day of the stop it is sent to', () => {
    desk.visit?.goTo('depart');
    expect(desk.visit?.day?.date).toBe('2020-09-22');
    expect(at()).toEqual(['stop depart', 'title']);
  });

  test('is on the first line of a day that is shown', () => {
    desk.visit?.goTo('depart');
    desk.visit?.showDay('2020-09-21');
    expect(at()[0]).toBe('stop accueil');
    sheet.put('stop point', 'title');
    desk.visit?.showDay('2020-09-21');
    expect(at()[0]).toBe('stop point');
  });
});

describe('several stops', () => {
  test('are taken from where the choice began to where it goes, and back', () => {
    sheet.put('stop accueil', 'title');
    sheet.extend(1);
    sheet.extend(1);
    expect(sheet.stops).toEqual(['accueil', 'forges', 'composites']);
    sheet.extend(-1);
    expect(sheet.stops).toEqual(['accueil', 'forges']);
    expect([sheet.holds('stop forges'), sheet.holds('leg accueil forges ')]).toEqual([true, false]);
  });

  test('are added one by one to that of the cursor, and taken off', () => {
    sheet.put('stop accueil', 'title');
    sheet.toggle('stop reunion');
    expect(sheet.stops).toEqual(['accueil', 'reunion']);
    sheet.toggle('stop accueil');
    expect(sheet.stops).toEqual(['reunion']);
  });

  test('are all of the day, until Escape goes back to one', () => {
    sheet.all();
    expect(sheet.several).toBe(sheet.stops.length);
    expect(sheet.one()).toBe(true);
    expect(sheet.stops).toEqual(['accueil']);
    expect(sheet.one()).toBe(false);
  });

  test('stay chosen while the cursor moves, and are forgotten when they go', async () => {
    sheet.put('stop accueil', 'title');
    sheet.extend(1);
    sheet.rows(3);
    expect(sheet.stops).toEqual(['accueil', 'forges']);
    await desk.visit?.perform('gesture', { gesture: { do: 'remove', stops: ['forges'], cut: false } });
    expect(sheet.stops).toEqual(['accueil']);
  });
});

describe('a cell that is only read', () => {
  test('the text of a move does not open', () => {
    sheet.put('leg accueil forges ', 'title');
    expect(sheet.edit('x')).toBe(false);
    expect(sheet.editing).toBeNull();
  });

  test('nothing opens in a visit that cannot be written', () => {
    const visit = desk.visit;
    if (!visit) throw new Error('no visit');
    visit.snapshot = { ...visit.snapshot, read_only: true };
    expect(sheet.edit('x')).toBe(false);
    sheet.shift();
    expect(sheet.editing).toBeNull();
  });
});
