import type { Calls, Slot } from '../../generated/api';

function slot(stop: string, hour: string, title: string, more: Partial<Slot> = {}): Slot {
  return {
    stop,
    hour,
    title,
    duration: '45\u00a0min',
    leg: '',
    fixed: false,
    conflict: false,
    change: null,
    ...more,
  };
}

/** What the planner says of the invented day, whatever was done to it. */
export const planner = {
  suggest: (): Calls['suggest']['answer'] => ({
    title: 'lundi 21 septembre 2020',
    summary: '1 conflit · 55\u00a0min de trajet · fin à 13h30',
    present: [
      slot('accueil', '9h', 'Accueil', { fixed: true }),
      slot('a', '9h35', 'Entreprise A', { leg: '20\u00a0min' }),
      slot('b', '10h35', 'Entreprise B', { leg: '15\u00a0min' }),
      slot('reunion', '12h15', 'Réunion d’échanges', { leg: '20\u00a0min', fixed: true, conflict: true }),
    ],
    offers: [
      {
        rank: 1,
        title: 'Entreprise B : 60 → 45\u00a0min',
        detail: 'Une seule étape touchée. Plus aucun conflit.',
        summary: 'aucun conflit · 55\u00a0min de trajet · fin à 13h30',
        problems_after: 0,
        best: true,
        after: [
          slot('accueil', '9h', 'Accueil', { fixed: true }),
          slot('a', '9h35', 'Entreprise A', { leg: '20\u00a0min' }),
          slot('b', '10h35', 'Entreprise B', { leg: '15\u00a0min', change: 'hours' }),
          slot('reunion', '12h15', 'Réunion d’échanges', { leg: '20\u00a0min', fixed: true }),
        ],
      },
      {
        rank: 2,
        title: 'Autre ordre : Entreprise B en 2e position',
        detail: '10\u00a0min de trajet en moins (55\u00a0min → 45\u00a0min). 1 trajet n’est qu’estimé.',
        summary: 'aucun conflit · 45\u00a0min de trajet · fin à 13h30',
        problems_after: 0,
        best: false,
        after: [
          slot('accueil', '9h', 'Accueil', { fixed: true }),
          slot('b', '9h25', 'Entreprise B', { leg: '≈\u00a010\u00a0min', change: 'moved' }),
          slot('a', '10h35', 'Entreprise A', { leg: '15\u00a0min', change: 'hours' }),
          slot('reunion', '12h15', 'Réunion d’échanges', { leg: '20\u00a0min', fixed: true }),
        ],
      },
    ],
    notes: [],
    can_situate: false,
    can_ask_routes: true,
  }),
  why_not: (): Calls['why_not']['answer'] => ({
    sentence: '« Entreprise B » ne tient pas : il manque au moins 15 min, quel que soit l’ordre.',
    lines: ['12h15 fixe : Réunion d’échanges', '20 min de trajet, de Entreprise B à Réunion d’échanges'],
  }),
  lateness: (): Calls['lateness']['answer'] => ({
    sentence: 'À +16 min, « Accueil » fait manquer 12h15 de 1 min',
    lines: ['Jusqu’à +15 min : la marge avant 12h15 paie, il en reste 5 min'],
  }),
  fits: (): Calls['fits']['answer'] => [
    {
      day: '2020-09-21',
      after: 'accueil',
      first: 575,
      last: 590,
      text: 'de 9h35 à 9h50',
    },
    {
      day: '2020-09-21',
      after: 'composites',
      first: 655,
      last: 655,
      text: 'à 10h55',
    },
  ],
  spread: (): Calls['spread']['answer'] => ({
    sentence: 'Il manque 15 min avant 12h15',
    minutes: '-15',
    shares: [
      {
        stop: 'a',
        title: 'Entreprise A',
        duration: '45\u00a0min',
        least: 'au moins 30\u00a0min',
        weight: 45,
      },
      {
        stop: 'b',
        title: 'Entreprise B',
        duration: '60\u00a0min',
        least: 'au moins 40\u00a0min',
        weight: 60,
      },
    ],
  }),
};

export const nobody = {
  code: 'spread',
  text: 'Ces étapes ne peuvent pas donner ces minutes. Rien n’a changé.',
};
