import type { Page, SheetView, Snapshot } from '../../generated/api';
import type { Plan } from './day';

export function sheets(lang: string): SheetView[] {
  return lang === 'en'
    ? [
        { name: 'programme', title: 'Programme', audience: 'public and press' },
        { name: 'deroule', title: 'Run sheet', audience: 'internal' },
      ]
    : [
        { name: 'programme', title: 'Programme', audience: 'public et presse' },
        { name: 'deroule', title: 'Déroulé', audience: 'interne' },
      ];
}

/** A page drawn by hand: enough to look at, nothing to print. */
export function page(plan: Plan, snapshot: Snapshot, sheet: string, number: number): Page {
  const stops = (snapshot.days[0]?.rows ?? []).flatMap((row) => (row.kind === 'stop' ? [row] : []));
  const lines = stops
    .map(
      (stop, at) =>
        `<line x1="76" x2="718" y1="${250 + at * 62}" y2="${250 + at * 62}" stroke="#c9c9c4"/>` +
        `<text x="76" y="${278 + at * 62}" font-size="18" font-weight="600">${escape(stop.hour)}</text>` +
        `<text x="172" y="${278 + at * 62}" font-size="17">${escape(stop.title)}</text>` +
        `<text x="172" y="${300 + at * 62}" font-size="14" fill="#45494f">${escape(stop.place)}</text>`,
    )
    .join('');
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 794 1123" font-family="Georgia, serif">` +
    `<rect width="794" height="1123" fill="#fff"/><text x="76" y="104" font-size="15">${escape(sheet)}</text>` +
    `<line x1="76" x2="718" y1="120" y2="120" stroke="#1a1c1f"/>` +
    `<text x="76" y="186" font-size="30" font-weight="600">${escape(plan.title)}</text>` +
    `<text x="76" y="216" font-size="16">${escape(plan.label)}</text>${lines}</svg>`;
  return {
    image: `data:image/svg+xml,${encodeURIComponent(svg)}`,
    page: Math.min(number, 2),
    pages: 2,
    label: `${plan.title}, ${plan.label}, ${stops.length} étapes`,
  };
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
