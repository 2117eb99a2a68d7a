import type { Kept } from '../../generated/api';
import { CallFailed } from '../host';

/** Refuses the hours of kept proposals that cannot be read. */
export function check(kept: readonly Kept[]): void {
  for (const { hour } of kept) if (hour && clock(hour) === null) throw refusal(hour, 'une heure');
}

/** Minutes. */
export function number(text: string): number {
  const found = /^(\d+)(?:\s*(?:min|'))?$/.exec(text.replace('\u00a0', ' ').trim());
  const hours = /^(\d+)h(\d*)$/.exec(text.trim());
  if (hours) return Number(hours[1]) * 60 + Number(hours[2] || 0);
  if (!found) throw refusal(text, 'une durée');
  return Number(found[1]);
}

/** The minute of the day; null where no hour is read. */
export function clock(text: string): number | null {
  const found = /^(\d{1,2})[h:](\d{0,2})$/.exec(text.trim());
  if (!found) return null;
  const minute = Number(found[1]) * 60 + Number(found[2] || 0);
  return minute < 24 * 60 ? minute : null;
}

export function refusal(text: string, what: string): CallFailed {
  return new CallFailed({
    code: 'unreadable',
    text: `« ${text} » n’est pas ${what}. L’ancienne valeur reste en place.`,
  });
}

/** Refuses the margin of a stop that has no fixed hour. */
export function unfixed(title: string): CallFailed {
  return new CallFailed({
    code: 'unreadable_cell',
    text: `« ${title} » n’a pas d’heure fixe : une marge protège une heure fixe. Fixez d’abord l’heure.`,
  });
}
