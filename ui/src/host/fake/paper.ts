import type { Page, ReaderKey, ReaderView, SheetView, Snapshot, WithheldView } from '../../generated/api';
import type { Plan } from './day';

const french = {
  public: 'public et presse',
  participants: 'participants',
  internal: 'interne',
  drivers: 'chauffeurs',
};
const english = {
  public: 'public and press',
  participants: 'participants',
  internal: 'internal',
  drivers: 'drivers',
};
type Audience = keyof typeof french;

const named = (lang: string, audience: Audience): string => (lang === 'en' ? english : french)[audience];

export function sheets(lang: string): SheetView[] {
  const sheet = (
    name: string,
    titles: [string, string],
    audience: Audience,
    personal = false,
  ): SheetView => ({
    name,
    title: titles[lang === 'en' ? 1 : 0],
    audience: named(lang, audience),
    reader: { audience },
    personal,
    document: ['programme', 'deroule', 'personnel'].includes(name),
  });
  return [
    sheet('programme', ['Programme', 'Programme'], 'public'),
    sheet('deroule', ['Déroulé', 'Run sheet'], 'internal'),
    sheet('personnel', ['Votre programme', 'Your programme'], 'participants', true),
    sheet('livret', ['Livret de poche', 'Pocket programme'], 'participants'),
    sheet('livret-a5', ['Livret, pages A5', 'Booklet, A5 pages'], 'participants'),
    sheet('conducteur', ['Conducteur', 'Running order'], 'internal'),
    sheet('delegation', ['Délégation', 'Delegation'], 'participants'),
    sheet('contacts', ['Contacts', 'Contacts'], 'internal'),
    sheet('chevalets', ['Chevalets', 'Name tents'], 'participants'),
    sheet('changements', ['Ce qui change', 'What changes'], 'participants'),
  ];
}

export function readers(lang: string): ReaderView[] {
  const audiences = (Object.keys(french) as Audience[]).map((audience) => ({
    key: { audience },
    name: named(lang, audience),
    detail: '',
    audience: '',
  }));
  const person = (id: string, name: string, detail: string, audience: Audience): ReaderView => ({
    key: { person: id },
    name,
    detail,
    audience: named(lang, audience),
  });
  return [
    ...audiences,
    person('basset', 'Guillaume BASSET', 'directeur du programme', 'participants'),
    person('rivenq', 'Christophe RIVENQ', 'président d’Alès Agglomération', 'internal'),
  ];
}

/** What the reader of the mock-up does not see. */
export function withheld(lang: string, reader: ReaderKey): WithheldView {
  if ('audience' in reader && reader.audience === 'internal') {
    const all = ['Ce lecteur voit tout ce qui est écrit.', 'This reader sees everything that is written.'];
    return { summary: all[lang === 'en' ? 1 : 0] ?? '', groups: [] };
  }
  const thing = (stop: string | null, of: string, text: string) => ({ stop, of, text });
  return lang === 'en'
    ? { summary: 'This reader does not see: one internal note, the margins.', groups: [] }
    : {
        summary: 'Ce lecteur ne voit pas : 2 notes internes, un téléphone, les trajets, les marges.',
        groups: [
          {
            title: '2 notes internes',
            things: [
              thing('a', '9h Accueil', 'Train attendu à 8h52.'),
              thing('d', '12h15 Réunion d’échanges', 'Chevalets posés à 11h30.'),
            ],
          },
          { title: 'Un téléphone', things: [thing(null, 'Christophe RIVENQ', '06 39 98 00 00')] },
          { title: 'Les trajets', things: [thing('b', '9h35 Entreprise A', 'Gare → Entreprise A : 20 min')] },
          {
            title: 'Les marges',
            things: [thing('d', '12h15 Réunion d’échanges', '20 min sur 20 min voulues')],
          },
        ],
      };
}

/** A page drawn by hand: enough to look at, nothing to print. */
export function page(
  plan: Plan,
  snapshot: Snapshot,
  sheet: string,
  number: number,
  mark: string | null,
): Page {
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
    label: `${mark === null ? '' : `Aperçu : ${mark}. `}${plan.title}, ${plan.label}, ${stops.length} étapes`,
    mark,
  };
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
