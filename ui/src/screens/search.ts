/** A text without its accents and capitals, letter for letter. */
export function plain(text: string): string {
  return Array.from(text, (sign) => sign.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase() || sign).join(
    '',
  );
}

/** Where the words of a search stand in a text, in order of place; null where one of them does not. */
export function found(text: string, query: string): [from: number, to: number][] | null {
  const signs = Array.from(text, plain);
  const whole = signs.join('');
  let length = 0;
  const starts = signs.map((sign) => (length += sign.length) - sign.length);
  const spans: [number, number][] = [];
  for (const word of plain(query).split(/\s+/).filter(Boolean)) {
    const at = whole.indexOf(word);
    if (at < 0) return null;
    const from = starts.findLastIndex((start) => start <= at);
    const to = starts.findIndex((start) => start >= at + word.length);
    spans.push([from, to < 0 ? signs.length : to]);
  }
  return spans.sort((a, b) => a[0] - b[0]);
}

/** A text in pieces, those that were looked for marked. */
export function marked(text: string, spans: [number, number][]): { text: string; hit: boolean }[] {
  const signs = Array.from(text);
  const hits = signs.map((_, at) => spans.some(([from, to]) => at >= from && at < to));
  const pieces: { text: string; hit: boolean }[] = [];
  signs.forEach((sign, at) => {
    const last = pieces.at(-1);
    const hit = hits[at] ?? false;
    if (last?.hit === hit) last.text += sign;
    else pieces.push({ text: sign, hit });
  });
  return pieces;
}
