/** The next multiple of five above or below; by one minute when `fine`. */
function next(minutes: number, up: boolean, fine: boolean): number {
  if (fine) return minutes + (up ? 1 : -1);
  return up ? (Math.floor(minutes / 5) + 1) * 5 : (Math.ceil(minutes / 5) - 1) * 5;
}

/**
 * What ↑ or ↓ makes of an hour or a duration as it stands in its field; null where the text is not plainly one, and
 * the field stays as it is. Only this much is read here: what a text means is Rust's to say.
 */
export function step(text: string, up: boolean, fine: boolean, clock: boolean): string | null {
  const hours = /^\s*(\d{1,2})(\s*[hH:.]\s*)(\d{2})?\s*$/.exec(text);
  if (hours) {
    const [, hour = '0', mark = 'h', minute = '0'] = hours;
    const total = next(Number(hour) * 60 + Number(minute), up, fine);
    if (total < 0 || (clock && total >= 24 * 60)) return null;
    return `${Math.floor(total / 60)}${mark}${String(total % 60).padStart(2, '0')}`;
  }
  const plain = clock ? null : /^\s*(\d{1,4})(\D*)$/.exec(text);
  if (!plain) return null;
  const [, minutes = '0', unit = ''] = plain;
  const total = next(Number(minutes), up, fine);
  return total > 0 ? `${total}${unit}` : null;
}
