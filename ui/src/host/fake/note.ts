import type { Review } from '../../generated/api';

/** The founding press note, as Rust understands it, at the lines of a shortened text. */
export const note: Review = {
  source: 'note-71.20-presse.txt',
  lines: [
    'Jeudi 17 septembre 2020',
    'Réf. : 71.20 - PRESSE',
    'Lancé par le Premier ministre le 22 novembre 2018, le programme national…',
    'L’accueil de M. Basset par Christophe RIVENQ a pour but de faire un point sur l’avancement des projets.',
    'Lundi 21 septembre à 12h15 au Pôle Mécanique d’Alès - Salle Hospitality',
  ],
  facts: [
    { name: 'Intitulé', value: 'Visite de Guillaume Basset' },
    { name: 'Date', value: 'lundi 21 septembre 2020' },
    { name: 'Invité d’honneur', value: 'Guillaume BASSET, directeur du programme' },
  ],
  proposals: [
    {
      index: 0,
      day: 'lundi 21 septembre 2020',
      hour: '',
      title: 'Accueil de M. Basset par Christophe RIVENQ',
      place: '',
      press: '',
      line: 4,
      words: 'L’accueil de M. Basset par Christophe RIVENQ',
      doubts: ['Lu dans une phrase, pas dans une liste.'],
      certain: false,
    },
    {
      index: 1,
      day: 'lundi 21 septembre 2020',
      hour: '',
      title: 'Point sur l’avancement des projets',
      place: '',
      press: '',
      line: 4,
      words: 'faire un point sur l’avancement des projets',
      doubts: ['Lu dans une phrase, pas dans une liste.'],
      certain: false,
    },
    {
      index: 2,
      day: 'lundi 21 septembre 2020',
      hour: '12h15',
      title: 'Réunion d’échanges avec les entreprises et partenaires de ce programme',
      place: 'Pôle Mécanique d’Alès, Salle Hospitality',
      press: '',
      line: 5,
      words: 'Lundi 21 septembre à 12h15 au Pôle Mécanique d’Alès - Salle Hospitality',
      doubts: [],
      certain: true,
    },
  ],
  ignored: [{ line: 3, words: 'le 22 novembre 2018', reason: 'date du passé' }],
  notes: [],
};
