import type { Calls, Card, FoundVisit, LibraryView, SettingsView, Snapshot } from '../../generated/api';
import { CallFailed } from '../host';

type Answers = { [K in keyof Calls]: (sent: Calls[K]['sent']) => Calls[K]['answer'] };

const nothing: LibraryView = {
  folder: '/home/protocole/Documents/Déroulé',
  notice: '',
  coming: [],
  undated: [],
  past: [],
  elsewhere: [],
  unread: [],
  templates: [
    { key: 'work', title: 'Journée de travail', detail: '6 étapes' },
    { key: 'opening', title: 'Inauguration', detail: '8 étapes' },
    { key: 'delegation', title: 'Délégation étrangère', detail: '3 jours' },
  ],
};

function card(key: string, more: Partial<Card>): Card {
  return {
    key,
    date: '',
    near: '',
    when: '',
    title: key,
    detail: '',
    state: 'Projet',
    fact: '',
    severity: null,
    file: `${key}.visite`,
    ...more,
  };
}

/** A folder in September 2020: what comes, what has no date, what was. */
export const library: LibraryView = {
  ...nothing,
  coming: [
    card('basset', {
      date: '21 sept.',
      near: 'dans 3 jours',
      when: 'du 21 au 22 septembre 2020',
      title: 'Visite de Guillaume Basset',
      detail: 'Alès Agglomération · 2 jours · 9 étapes · réf. 71.20',
      fact: 'modifié aujourd’hui à 11h42',
    }),
    card('mediatheque', {
      date: '2 oct.',
      near: 'dans 2 semaines',
      when: 'vendredi 2 octobre 2020',
      title: 'Inauguration de la médiathèque',
      detail: 'Anduze · 1 jour · 6 étapes',
      fact: 'modifié hier à 17h40',
    }),
    card('kagoshima', {
      date: '14 oct.',
      near: 'dans 3 semaines',
      when: 'du 14 au 16 octobre 2020',
      title: 'Délégation du district de Kagoshima',
      detail: '3 jours · 24 étapes · 2 groupes',
      fact: 'Il manque 10 min le 15 octobre',
      severity: 'blocking',
    }),
  ],
  undated: [card('printemps', { title: 'Visite ministérielle du printemps', detail: 'aucune étape' })],
  past: Array.from({ length: 7 }, (_, at) =>
    card(`comite-${at}`, {
      date: `${3 + at} juil.`,
      near: '2020',
      when: `${3 + at} juillet 2020`,
      title: 'Comité de pilotage du contrat',
      detail: '1 jour · 5 étapes',
      fact: 'modifié le 2 juillet 2020',
    }),
  ),
  unread: [
    {
      file: 'ancienne.visite',
      text: '« ancienne.visite » est abîmé et reste tel quel. Reprenez la dernière sauvegarde.',
    },
  ],
};

const basset = library.coming[0];

/** What answers to a word in the invented folder. */
const found: FoundVisit[] = basset
  ? [
      {
        card: basset,
        texts: [
          { kind: 'stop', text: 'Cévennes Composites', at: '21 sept. 10h35', stop: 'composites' },
          {
            kind: 'person',
            text: 'Didier LACOMBE, président, Cévennes Composites',
            at: '21 sept. 10h35',
            stop: 'composites',
          },
        ],
        more: 2,
      },
    ]
  : [];

/** The answers of a host whose folder is invented, or empty. */
export function libraryAnswers(
  empty: () => boolean,
  open: (key: string) => Snapshot,
): Pick<
  Answers,
  | 'library'
  | 'search_visits'
  | 'open_visit'
  | 'new_visit'
  | 'choose_library'
  | 'forget_library'
  | 'reveal_visit'
  | 'settings'
  | 'set_size'
  | 'set_routes'
  | 'step_size'
  | 'about'
  | 'hour_style'
  | 'set_hour_style'
  | 'directory'
> {
  const settings: SettingsView = {
    lang: 'fr',
    library: nothing.folder,
    library_chosen: false,
    size: 100,
    sizes: [75, 90, 100, 110, 125, 150, 175, 200, 250],
    engine: null,
    address: '',
  };
  return {
    library: () => (empty() ? nothing : library),
    search_visits: ({ text }) => (/^c/i.test(text.trim()) ? found : []),
    open_visit: ({ key, stop }) => ({ ...open(key), focus: stop }),
    new_visit: ({ title, date }) => {
      if (!title.trim()) {
        throw new CallFailed({
          code: 'no_title',
          text: 'Une visite a besoin d’un intitulé. Rien n’a été écrit.',
        });
      }
      if (date && !/\d/.test(date)) {
        throw new CallFailed({
          code: 'bad_argument',
          text: `« ${date} » n’est pas une date. Écrivez par exemple 2020-09-21 ou 21 septembre 2020.`,
        });
      }
      return open('new');
    },
    choose_library: () => null,
    forget_library: () => settings,
    reveal_visit: () => null,
    settings: () => settings,
    about: () => ({
      version: '0.1.0',
      licence: 'Apache-2.0 OR MIT',
      built_in: [
        { name: 'svelte', version: '5.57.3', licence: 'MIT' },
        { name: 'typst', version: '0.15.1', licence: 'Apache-2.0' },
      ],
    }),
    hour_style: () => 'compact',
    set_hour_style: () => open('basset'),
    directory: () => [
      {
        kind: 'person',
        id: 'lacombe',
        text: 'Didier LACOMBE – président, Cévennes Composites',
        detail: '1 étape',
        stop: 'composites',
      },
      {
        kind: 'place',
        id: 'halle',
        text: 'Halle 2 – Saint-Privat-des-Vieux',
        detail: '1 étape',
        stop: 'composites',
      },
    ],
    set_routes: ({ engine, address }) => {
      if (engine !== null && !/^https?:\/\//.test(address)) {
        throw new CallFailed({
          code: 'bad_argument',
          text: `« ${address} » ne se lit pas comme une adresse. Écrivez par exemple http://cartes.local:5000, sans nom ni mot de passe.`,
        });
      }
      return Object.assign(settings, { engine, address });
    },
    set_size: ({ size }) => (settings.size = size),
    step_size: ({ larger }) => {
      const at = settings.sizes.indexOf(settings.size) + (larger ? 1 : -1);
      return (settings.size = settings.sizes[at] ?? settings.size);
    },
  };
}
