import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Calls, Snapshot } from '../generated/api';
import { Fake } from '../host/fake';
import { Desk } from './desk.svelte';
import type { FieldEdit } from './edit.svelte';
import type { OpenVisit } from './visit.svelte';

let host: Fake;
let desk: Desk;
let visit: OpenVisit;

beforeEach(async () => {
  vi.useFakeTimers();
  host = new Fake();
  desk = new Desk(host);
  await desk.boot();
  await desk.openSample();
  if (!desk.visit) throw new Error('the sample did not open');
  visit = desk.visit;
  visit.goTo('a');
});

afterEach(() => vi.useRealTimers());

function begin(column: 'hour' | 'duration' | 'title', typed: string | null = null): FieldEdit {
  visit.sheet.put('stop a', column);
  visit.sheet.edit(typed);
  if (!visit.sheet.editing) throw new Error('the cell did not open');
  return visit.sheet.editing.field;
}

const count = (name: keyof Calls) => host.calls.filter((call) => call.name === name).length;
const durationOf = (snapshot: Snapshot | null) => {
  const row = snapshot?.days[0]?.rows.find((row) => row.kind === 'stop' && row.id === 'a');
  return row?.kind === 'stop' ? row.duration : undefined;
};

describe('typing', () => {
  test('asks for the effect once the keys rest, and draws it', async () => {
    const field = begin('duration', '6');
    field.type('60');
    await vi.advanceTimersByTimeAsync(100);
    expect(count('preview')).toBe(0);
    await vi.advanceTimersByTimeAsync(50);
    expect(host.calls.at(-1)).toEqual({
      name: 'preview',
      sent: { trial: { try: 'cell', stop: 'a', cell: 'duration', text: '60' } },
    });
    expect(durationOf(visit.preview)).toBe('60\u00a0min');
    expect(durationOf(visit.snapshot)).toBe('45\u00a0min');
  });

  test('an answer that comes after another key is dropped', async () => {
    const answers: ((snapshot: Snapshot) => void)[] = [];
    const real = host.call;
    vi.spyOn(host, 'call').mockImplementation(((name: keyof Calls, sent: never) =>
      name === 'preview'
        ? new Promise((resolve) => answers.push(resolve))
        : real(name, sent)) as typeof host.call);
    const field = begin('duration', '6');
    await vi.advanceTimersByTimeAsync(200);
    field.type('60');
    await vi.advanceTimersByTimeAsync(200);
    const stale = { ...visit.snapshot, title: 'stale' };
    const fresh = { ...visit.snapshot, title: 'fresh' };
    answers[1]?.(fresh);
    await vi.advanceTimersByTimeAsync(0);
    answers[0]?.(stale);
    await vi.advanceTimersByTimeAsync(0);
    expect(visit.preview?.title).toBe('fresh');
  });

  test('half a value draws nothing and refuses nothing', async () => {
    const field = begin('hour', 'x');
    await vi.advanceTimersByTimeAsync(200);
    expect(visit.preview).toBeNull();
    expect(field.refusal).toBeNull();
  });

  test('a title asks for no effect', async () => {
    begin('title', 'F');
    await vi.advanceTimersByTimeAsync(500);
    expect(count('preview')).toBe(0);
  });
});

describe('keeping', () => {
  test('writes the text and stays on the cell', async () => {
    begin('duration', '60');
    await visit.sheet.keep('stay');
    expect(durationOf(visit.snapshot)).toBe('60\u00a0min');
    expect(visit.preview).toBeNull();
    expect(visit.sheet.editing).toBeNull();
    expect([visit.sheet.line?.key, visit.sheet.column]).toEqual(['stop a', 'duration']);
  });

  test('with Tab opens the next cell, over the end of the row', async () => {
    begin('duration', '60');
    await visit.sheet.keep('next');
    expect([visit.sheet.editing?.key, visit.sheet.editing?.column]).toEqual(['stop a', 'title']);
    for (let n = 0; n < 4; n += 1) await visit.sheet.keep('next');
    expect([visit.sheet.editing?.key, visit.sheet.editing?.column]).toEqual(['leg a b ', 'duration']);
    await visit.sheet.keep('former');
    expect([visit.sheet.editing?.key, visit.sheet.editing?.column]).toEqual(['stop a', 'press']);
  });

  test('what is as before writes nothing', async () => {
    begin('duration');
    await visit.sheet.keep('stay');
    expect(count('edit')).toBe(0);
    expect(visit.sheet.editing).toBeNull();
  });

  test('what cannot be read is refused beside the field, and the old value stays', async () => {
    const field = begin('hour', '25h10');
    await visit.sheet.keep('stay');
    expect(field.refusal).toContain('« 25h10 » n’est pas une heure');
    expect(visit.sheet.editing?.field).toBe(field);
    expect(visit.snapshot.revision).toBe(1);
    expect(visit.preview).toBeNull();
    field.type('9h40');
    expect(field.refusal).toBeNull();
    await visit.sheet.keep('stay');
    expect(visit.sheet.editing).toBeNull();
  });

  test('twice writes once', async () => {
    begin('duration', '60');
    await Promise.all([visit.sheet.keep('stay'), visit.sheet.keep('leave')]);
    expect(count('edit')).toBe(1);
  });

  test('a margin and a leg are written as they are typed', async () => {
    visit.sheet.put('margin reunion ', 'duration');
    visit.sheet.edit('3');
    visit.sheet.editing?.field.type('30 (10)');
    await visit.sheet.keep('stay');
    expect(host.calls.at(-1)?.sent).toEqual({ before: 'reunion', group: null, text: '30 (10)', revision: 1 });
    visit.sheet.put('leg accueil a ', 'duration');
    visit.sheet.edit('?');
    await visit.sheet.keep('stay');
    expect(host.calls.at(-1)?.sent).toEqual({
      from: 'accueil',
      to: 'a',
      group: null,
      text: '?',
      revision: 2,
    });
  });
});

test('what the disk refuses leaves the field open with what was typed', async () => {
  const field = begin('duration', '60');
  host.failing.set('edit', { code: 'not_saved', text: 'Le disque est plein.' });
  await visit.sheet.keep('stay');
  expect(desk.failure?.text).toBe('Le disque est plein.');
  expect([visit.sheet.editing?.field, field.text, field.refusal]).toEqual([field, '60', null]);
  await visit.sheet.keep('stay');
  expect(durationOf(visit.snapshot)).toBe('60\u00a0min');
});

test('the effect of a preview is said once the keys rest', async () => {
  const said = desk.announcer.text;
  begin('duration', '9').type('90');
  await vi.advanceTimersByTimeAsync(450);
  expect(desk.announcer.text).toBe(said);
  await vi.advanceTimersByTimeAsync(100);
  expect(desk.announcer.text).toBe('Il manque 30\u00a0min avant 12h15.');
});

describe('Escape', () => {
  test('gives the old value back; nothing is asked or written any more', async () => {
    begin('duration', '60');
    visit.sheet.cancel();
    await vi.advanceTimersByTimeAsync(1000);
    expect(visit.preview).toBeNull();
    expect(visit.sheet.editing).toBeNull();
    expect(count('preview') + count('edit')).toBe(0);
  });

  test('takes a drawn effect away', async () => {
    begin('duration', '60');
    await vi.advanceTimersByTimeAsync(200);
    expect(visit.preview).not.toBeNull();
    visit.sheet.cancel();
    expect(visit.preview).toBeNull();
  });
});

test('a shift is previewed and kept by its own calls', async () => {
  visit.goTo('accueil');
  visit.sheet.shift();
  visit.sheet.editing?.field.type('+30');
  await vi.advanceTimersByTimeAsync(200);
  const first = visit.preview?.days[0]?.rows[0];
  expect(first?.kind === 'stop' && [first.hour, first.was?.hour]).toEqual(['9h30', '9h']);
  await visit.sheet.keep('stay');
  expect(host.calls.at(-1)).toEqual({
    name: 'gesture',
    sent: { gesture: { do: 'shift', stops: ['accueil'], text: '+30' }, revision: 1 },
  });
});
