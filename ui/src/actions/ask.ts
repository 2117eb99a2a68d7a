import type { Details, Gesture } from '../generated/api';
import type { Desk } from '../state/desk.svelte';
import { t } from '../words/words.svelte';

/** Into which group: one that is there, or a new one by its name. */
export async function askGroup(desk: Desk): Promise<void> {
  await askChoice(desk, 'group', t('ui-group-of'), (name) => t('ui-group-new', { name }));
}

/** How sure the stops are. */
export async function askStatus(desk: Desk): Promise<void> {
  await askChoice(desk, 'status', t('ui-status-of'));
}

/** To which day: one of the visit, or another by its date. */
export function askDay(desk: Desk): void {
  const visit = desk.visit;
  const stops = visit?.sheet.stops ?? [];
  if (!visit || stops.length === 0) return;
  const gesture = (day: string): Gesture => ({ do: 'to_day', stops, day });
  visit.ask.open({
    label: t('ui-day-of'),
    example: t('ui-day-example'),
    answers: visit.snapshot.days.map((day) => ({ id: day.date, name: day.label })),
    other: (text) => t('ui-day-new', { text }),
    gesture,
    answer: (day) => visit.edit('gesture', { gesture: gesture(day) }),
  });
}

/** The choices of a cell as Rust has them, filled in every stop that is meant. */
async function askChoice(
  desk: Desk,
  cell: 'group' | 'status',
  label: string,
  other?: (text: string) => string,
): Promise<void> {
  const visit = desk.visit;
  const stops = visit?.sheet.stops ?? [];
  const [first] = stops;
  if (!visit || !first) return;
  const details: Details | null = await visit.host.call('details', { stop: first });
  if (!details) return;
  const { choices, chosen } = details[cell];
  const gesture = (text: string): Gesture => ({ do: 'fill', stops, cell, text });
  visit.ask.open({
    label,
    answers: choices.map((each) => ({
      ...each,
      ...(each.id === chosen ? { detail: t('ui-now') } : {}),
    })),
    ...(other ? { other } : {}),
    gesture,
    answer: (text) => visit.edit('gesture', { gesture: gesture(text) }),
  });
}
