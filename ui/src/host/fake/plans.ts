import type { LegRow, StopRow } from '../../generated/api';
import { minutes, type Plan, type Planned } from './day';

function planned(id: string, title: string, count: number, rest: Partial<Planned> = {}): Planned {
  return {
    id,
    title,
    place: '',
    commune: '',
    people: '',
    more: 0,
    press: '',
    minutes: count,
    least: null,
    fixed: null,
    ...rest,
  };
}

/** The reference day of the tests, without anything around it. */
export const reference: Plan = {
  title: 'Visite d’exemple',
  subtitle: 'Projet · réf. 71.20',
  file: 'exemple.visite',
  date: '2020-09-21',
  label: 'lundi 21 septembre 2020',
  short: 'lundi 21',
  stops: [
    planned('accueil', 'Accueil', 15, { place: 'Gare d’Alès', fixed: 540 }),
    planned('a', 'Entreprise A', 45, { least: 30 }),
    planned('b', 'Entreprise B', 60, { least: 40 }),
    planned('reunion', 'Réunion d’échanges', 75, {
      place: 'Pôle Mécanique d’Alès, Salle Hospitality',
      fixed: 735,
    }),
  ],
  legs: { accueil: 20, a: 15, b: 20 },
  margin: { before: 'reunion', wanted: 20, floor: 5 },
  tail: [],
  days: [],
};

function drawn(id: string, at: string, count: number, title: string, rest: Partial<StopRow> = {}) {
  const [hours = '0', past = '0'] = at.split('h');
  const start = Number(hours) * 60 + Number(past || 0);
  const row: { kind: 'stop' } & StopRow = {
    kind: 'stop',
    id,
    label: `${at}, ${title}`,
    hour: at,
    hour_prefix: '',
    hour_suffix: '',
    end: '',
    starts_at: start,
    ends_at: start + count,
    timing: 'follows',
    until: '',
    late: false,
    uncertain: false,
    earliest: '',
    latest: '',
    duration: minutes(count),
    duration_min: count,
    minimum: '',
    title,
    place: '',
    commune: '',
    people: '',
    more_people: 0,
    everybody: '',
    group: null,
    press: '',
    status: '',
    idle: false,
    severity: null,
    notes: [],
    was: null,
    ...rest,
  };
  return row;
}

function leg(from: string, to: string, group: string, count: number | null, text: string) {
  const row: { kind: 'leg' } & LegRow = {
    kind: 'leg',
    from,
    to,
    group,
    minutes: count === null ? '?' : minutes(count),
    lasts: count,
    known: count !== null,
    estimated: false,
    means: 'car',
    text,
    label: count === null ? 'trajet, durée inconnue' : `${text}, ${minutes(count)}`,
  };
  return row;
}

/** A fuller visit: two groups in the afternoon, an unknown leg, a second day. */
export const basset: Plan = {
  ...reference,
  title: 'Visite de Guillaume Basset',
  subtitle: 'Projet · réf. 71.20',
  file: 'basset.visite',
  stops: [
    planned('accueil', 'Accueil', 15, {
      place: 'Hôtel d’agglomération, hall',
      people: 'M. Rivenq',
      more: 3,
      press: 'Hors presse',
      fixed: 540,
    }),
    planned('forges', 'Forges du Gardon', 45, {
      place: 'Atelier de matriçage',
      commune: 'Salindres',
      people: 'Mme Castan',
      more: 5,
      press: 'Tour d’images',
      least: 30,
    }),
    planned('composites', 'Cévennes Composites', 60, {
      place: 'Halle 2',
      commune: 'Saint-Privat-des-Vieux',
      people: 'M. Lacombe',
      more: 6,
      press: 'Pool images',
      least: 40,
      status: 'à confirmer',
      notes: [{ audience: 'interne', text: 'Entrée par le quai B, badge à l’accueil.' }],
    }),
    planned('reunion', 'Réunion d’échanges avec les entreprises', 60, {
      place: 'Pôle Mécanique d’Alès, Salle Hospitality',
      commune: 'Saint-Martin-de-Valgalgues',
      people: 'Mme Vidal, M. Rivenq',
      more: 22,
      press: 'Toute presse',
      fixed: 735,
    }),
  ],
  legs: { accueil: 20, forges: 15, composites: 20 },
  tail: [
    drawn('buffet', '13h15', 50, 'Buffet', {
      place: 'Pôle Mécanique d’Alès, Salle Hospitality',
      people: '24 personnes',
      press: 'Hors presse',
      until: 'jusqu’à ?',
      uncertain: true,
    }),
    {
      kind: 'split',
      branches: [
        {
          group: 'delegation',
          name: 'Délégation',
          rows: [
            leg('buffet', 'snr', 'delegation', null, 'Trajet inconnu'),
            drawn('snr', '14h30', 45, 'Visite SNR', {
              timing: 'start_fixed',
              until: 'heure fixe',
              place: 'Usine de roulements',
            }),
            leg('snr', 'point', 'delegation', null, 'Trajet inconnu'),
          ],
        },
        {
          group: 'presse',
          name: 'Presse',
          rows: [
            leg('buffet', 'circuit', 'presse', 5, 'À pied'),
            drawn('circuit', '14h10', 40, 'Images au circuit', {
              place: 'Piste de vitesse',
              until: 'jusqu’à 14h40',
            }),
            leg('circuit', 'point', 'presse', 25, 'Trajet'),
          ],
        },
      ],
    },
    drawn('point', '15h45', 30, 'Point presse', {
      timing: 'start_fixed',
      until: 'heure fixe',
      place: 'Hôtel d’agglomération, salle du conseil',
      people: 'M. Basset, M. Rivenq',
      press: 'Conférence de presse',
    }),
  ],
  days: [
    {
      date: '2020-09-22',
      label: 'mardi 22 septembre 2020',
      short: 'mardi 22',
      rows: [drawn('depart', '8h30', 20, 'Départ', { place: 'Gare d’Alès' })],
    },
  ],
};
