import type { Doing, ForgottenRow, PeopleView, PersonCard, PersonRow } from '../../generated/api';

/** An invented company, as Rust would say it; the edits of the tests change it a little. */
export interface Company {
  rows: PersonRow[];
  forgotten: ForgottenRow[];
  settled: ForgottenRow[];
  speeches: { id: string; minutes: string }[];
  byHand: boolean;
}

const person = (
  id: string,
  name: string,
  role: string,
  reason: string,
  source: string,
  presence: PersonRow['presence'] = 'confirmed',
  more: Partial<PersonRow> = {},
): PersonRow => ({
  id,
  name,
  function: role,
  position: null,
  reason,
  source,
  by_hand: '',
  choice: false,
  standing: '',
  presence,
  presence_text:
    { confirmed: 'Confirmé', awaited: 'Attendu', declined: 'Excusé', absent: 'Absent' }[presence] ?? '',
  roles: [],
  roles_text: '',
  label: `${name}, ${role}, ${reason}`,
  ...more,
});

const decree = 'décret n° 89-655, rédaction à vérifier';

export const company: Company = {
  rows: [
    person(
      'vidal',
      'Mme Hélène VIDAL',
      'sous-préfète d’Alès',
      'Représente l’État dans l’arrondissement',
      `art. 11 et art. 3, 1°, ${decree}`,
      'confirmed',
      {
        presence_text: 'Confirmée',
        roles: ['speaks'],
        roles_text: 'parle 6 min',
      },
    ),
    person(
      'rivenq',
      'M. Christophe RIVENQ',
      'président d’Alès Agglomération',
      'Autorité invitante',
      `art. 9, ${decree}`,
      'confirmed',
      {
        choice: true,
        roles: ['welcomes', 'speaks'],
        roles_text: 'accueille, parle 6 min',
      },
    ),
    person(
      'basset',
      'M. Guillaume BASSET',
      'directeur du programme « Territoires d’industrie »',
      'Hors décret, par ordre alphabétique',
      `art. 18, ${decree}`,
      'confirmed',
      {
        by_hand: 'invité d’honneur',
      },
    ),
    person(
      'roussel',
      'M. Antoine ROUSSEL',
      'député du Gard',
      'député',
      'art. 3, 2°, décret n° 89-655, rédaction du 1er mars 2024',
      'awaited',
    ),
    person(
      'fabregues',
      'Mme Claire FABRÈGUES',
      'vice-présidente, représentant la présidente de la Région Occitanie',
      'Prend le rang de Carole DELGA',
      `art. 14 et art. 3, 5°, ${decree}`,
      'confirmed',
      {
        presence_text: 'Confirmée',
      },
    ),
    person(
      'esteve',
      'M. Bernard ESTÈVE',
      'vice-président de la chambre de commerce et d’industrie',
      'Représente Julie CASTAN et garde son propre rang',
      `art. 13, ${decree}`,
    ),
    person(
      'lacombe',
      'M. Didier LACOMBE',
      'président, Cévennes Composites',
      'Hors décret, par ordre alphabétique',
      `art. 18, ${decree}`,
      'awaited',
    ),
    person(
      'berthier',
      'Mme Sonia BERTHIER',
      'sénatrice du Gard',
      'Absente, rang non attribué',
      '',
      'declined',
      {
        presence_text: 'Excusée',
      },
    ),
    person('morel', 'M. Jean MOREL', 'conducteur', 'Pas à cette étape', '', ''),
  ],
  forgotten: [
    {
      office: 'mayor',
      territory: 'Saint-Martin-de-Valgalgues',
      name: 'Maire de Saint-Martin-de-Valgalgues',
      why: 'Pôle Mécanique d’Alès, 12h15.',
      state: 'open',
      by_hand: false,
      stops: ['reunion'],
      function: 'maire de Saint-Martin-de-Valgalgues',
      persons: [],
    },
    {
      office: 'senators',
      territory: 'Gard',
      name: 'Sénateurs du département : Gard',
      why: 'Pôle Mécanique d’Alès, 12h15.',
      state: 'open',
      by_hand: false,
      stops: ['reunion'],
      function: 'sénateur, Gard',
      persons: [],
    },
    {
      office: '',
      territory: '',
      name: 'Quelqu’un pour accueillir à 10h35',
      why: 'Cévennes Composites : personne n’a le rôle « accueille ».',
      state: 'open',
      by_hand: false,
      stops: ['composites'],
      function: '',
      persons: [],
    },
  ],
  settled: [
    {
      office: 'owner',
      territory: 'Forges du Gardon',
      name: 'Propriétaire ou exploitant : Forges du Gardon',
      why: 'Invité : par téléphone, le 17.',
      state: 'invited',
      by_hand: true,
      stops: ['forges'],
      function: 'exploitant, Forges du Gardon',
      persons: [],
    },
  ],
  speeches: [
    { id: 'rivenq', minutes: '6\u00a0min' },
    { id: 'vidal', minutes: '6\u00a0min' },
  ],
  byHand: false,
};

/** What the screen is drawn from; ranks are counted over those who come. */
export function view(
  company: Company,
  stop: string | null,
  aisle: number | null,
  stops: PeopleView['stops'],
): PeopleView {
  let at = 0;
  const listed = company.rows.map((row) => {
    const comes = row.presence === 'confirmed' || row.presence === 'awaited';
    return { ...row, position: comes && (row.by_hand || !row.source.includes('art. 18')) ? ++at : null };
  });
  const ranked = listed.filter((row) => row.position !== null);
  const seat = (row: PersonRow) => ({
    id: row.id,
    name: row.name.split(' ').at(-1) ?? '',
    position: row.position ?? 0,
  });
  const right = ranked.filter((_, at) => at % 2 === 1).reverse();
  const left = ranked.filter((_, at) => at % 2 === 0);
  const rows = (side: number) =>
    Array.from({ length: Math.ceil(ranked.length / (2 * side)) }, (_, at) => {
      const row = ranked.slice(at * 2 * side, (at + 1) * 2 * side).map(seat);
      const right = row.filter((_, at) => at % 2 === 0);
      return { right, left: row.filter((_, at) => at % 2 === 1).reverse() };
    });
  return {
    stop: stop ?? '',
    stops,
    summary: `${ranked.length} personnes, dans l’ordre protocolaire`,
    rows: listed,
    text: 'Texte appliqué : décret n° 89-655 du 13 septembre 1989, art. 3 ; rangs 1 à 10 dans la rédaction du 1er mars 2024, les autres à vérifier. Le rang est un conseil avec sa source : vous pouvez toujours le changer, en écrivant pourquoi.',
    forgotten: company.forgotten,
    settled: company.settled,
    speeches: company.speeches.map(({ id, minutes }) => ({
      id,
      name: company.rows.find((row) => row.id === id)?.name ?? id,
      minutes,
    })),
    speeches_total: '12 min en tout',
    speeches_note: company.byHand
      ? 'Ordre donné à la main. Mme VIDAL arrive en dernier et part en premier.'
      : 'Ordre inverse des rangs, art. 19. Mme VIDAL arrive en dernier et part en premier.',
    speeches_by_hand: company.byHand,
    seats: stop ? [...right, ...left].map(seat) : [],
    aisle: stop && aisle ? rows(aisle) : [],
    warnings: [],
    persons: company.rows.map(card),
    twins: [],
  };
}

function card(row: PersonRow): PersonCard {
  const words = row.name.split(' ');
  const none = { text: '', to: 'internal' };
  return {
    id: row.id,
    full_name: row.name,
    civility: words[0] === 'Mme' ? 'madam' : 'mister',
    first_name: words[1] ?? '',
    last_name: words.slice(2).join(' '),
    function: row.function,
    body: '',
    address: '',
    usual_address: words[0] === 'Mme' ? 'Madame' : 'Monsieur',
    role: '',
    reads: '',
    usual_reads: 'public',
    mandate: '',
    elected: '',
    born: '',
    mail: '',
    telephone: '04 66 00 00 00',
    mobile: { text: '06 39 98 00 00', to: 'drivers' },
    diet: none,
    mobility: none,
    stops: row.presence
      ? [{ id: 'reunion', name: '12h15 Réunion d’échanges', doing: row.presence_text }]
      : [],
  };
}

const answers: Record<string, string> = {
  confirmed: 'Confirmé',
  awaited: 'Attendu',
  declined: 'Excusé',
  absent: 'Absent',
};

/** What somebody does or answers. */
export function attend(company: Company, id: string, doing: Doing): Company {
  const rows = company.rows.map((row) => {
    if (row.id !== id || typeof doing !== 'string') return row;
    if (doing === 'leaves') return { ...row, presence: '', presence_text: '' };
    if (doing === 'welcomes') return { ...row, roles: [...row.roles, 'welcomes'], roles_text: 'accueille' };
    return { ...row, presence: doing, presence_text: answers[doing] ?? row.presence_text };
  });
  return { ...company, rows };
}

/** Somebody new, « Mme Anne MERLE, maire d’Alès »; who holds an office that was asked for closes its line. */
export function added(company: Company, text: string, presence: string): Company {
  const [name = '', ...rest] = text.split(',');
  const role = rest.join(',').trim();
  const row = person(
    `n${company.rows.length}`,
    name.trim(),
    role,
    'maire de la commune',
    'art. 3, 7°, décret n° 89-655',
    presence,
  );
  const holds = (line: ForgottenRow) => line.function !== '' && line.function === role;
  return {
    ...company,
    rows: [...company.rows.slice(0, 5), row, ...company.rows.slice(5)],
    forgotten: company.forgotten.filter((line) => !holds(line)),
    settled: [...company.settled, ...company.forgotten.filter(holds)],
  };
}

/** A place by hand, or none. */
export function placed(company: Company, id: string, position: number | null, reason: string): Company {
  const moved = company.rows.find((row) => row.id === id);
  if (!moved) return company;
  const rows = company.rows.filter((row) => row.id !== id);
  const at = position === null ? company.rows.indexOf(moved) : position - 1;
  rows.splice(at, 0, { ...moved, by_hand: reason });
  return { ...company, rows };
}

/** What was decided of an office. */
export function decided(company: Company, territory: string, answer: string | null, reason: string): Company {
  const all = [...company.forgotten, ...company.settled];
  const line = all.find((each) => each.territory === territory);
  if (!line) return company;
  const rest = (lines: ForgottenRow[]) => lines.filter((each) => each !== line);
  const next = { ...line, state: answer ?? 'open', by_hand: answer !== null, why: reason || line.why };
  return answer === null
    ? { ...company, forgotten: [...rest(company.forgotten), next], settled: rest(company.settled) }
    : { ...company, forgotten: rest(company.forgotten), settled: [...rest(company.settled), next] };
}
