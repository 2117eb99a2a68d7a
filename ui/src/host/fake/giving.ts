import type { ChangeLine, Distribution, ReaderRow, Told } from '../../generated/api';

interface Person {
  id: string;
  name: string;
  audience: string;
  changes: ChangeLine[];
  holds: number;
}

const moved: ChangeLine[] = [
  { mark: 'added', text: '14h30 Visite SNR : étape ajoutée' },
  { mark: 'changed', text: '9h45 → 9h35 Forges du Gardon' },
  { mark: 'changed', text: '10h35 Cévennes Composites : Halle 2 au lieu de Halle 1' },
  { mark: 'removed', text: '16h30 Café de départ : étape annulée' },
];

const withdrawn: ChangeLine[] = [{ mark: 'removed', text: '16h30 Café de départ : présence retirée' }];

const people: Person[] = [
  {
    id: 'rivenq',
    name: 'M. Christophe RIVENQ',
    audience: 'participants',
    changes: moved.slice(0, 3),
    holds: 3,
  },
  { id: 'fabregues', name: 'Mme Claire FABRÈGUES', audience: 'participants', changes: moved, holds: 2 },
  { id: 'esteve', name: 'M. Bernard ESTÈVE', audience: 'participants', changes: withdrawn, holds: 3 },
  { id: 'martin', name: 'Mme Jeanne MARTIN', audience: 'participants', changes: [], holds: 3 },
  { id: 'bonnet', name: 'Mme Hélène BONNET', audience: 'internal', changes: moved, holds: 3 },
  { id: 'dumas', name: 'M. Zoltan DUMAS', audience: 'drivers', changes: moved.slice(1, 2), holds: 3 },
];

const audiences = [
  {
    id: 'public',
    name: 'Public et presse',
    receives: 'Programme',
    withheld: ['7 étapes', '3 notes', '11 coordonnées'],
  },
  {
    id: 'participants',
    name: 'Participants',
    receives: 'Programme, agenda de chacun',
    withheld: ['3 notes', 'trajets et marges', '11 coordonnées'],
  },
  { id: 'internal', name: 'Interne', receives: 'Déroulé, agenda de chacun', withheld: [] },
  { id: 'drivers', name: 'Chauffeurs', receives: 'Programme, agenda de chacun', withheld: ['2 notes'] },
] as const;

/** Versions that are not there: what is frozen here is forgotten with the page. */
export class FakeGiving {
  #last = 3;
  #name = '';
  #meant: readonly string[] = [];
  changed = true;
  shared: string | null = null;
  #done = 0;
  readonly #holds = new Map(people.map((person) => [person.id, person.holds]));

  distribution(): Distribution {
    const concerned = people.filter((person) => person.changes.length > 0);
    return {
      next: this.#last + 1,
      last: this.#version(this.#last),
      versions: Array.from({ length: this.#last }, (_, at) => this.#version(this.#last - at)),
      changed: this.changed,
      summary: `${concerned.length} personnes concernées, ${people.length - concerned.length} ne reçoit rien`,
      readers: audiences.flatMap((audience) => [
        this.#audience(audience.id),
        ...people.filter((each) => each.audience === audience.id).map((each) => this.#person(each)),
      ]),
      recipients: [...people]
        .sort((one, other) => Number(other.changes.length > 0) - Number(one.changes.length > 0))
        .map(({ id, name, changes }) => ({ id, name, concerned: changes.length > 0 })),
      open: [
        { text: 'Trajet inconnu vers Visite SNR : l’heure d’arrivée n’est pas garantie.', stop: 'snr' },
        { text: '« Café de départ » est à confirmer.', stop: null },
      ],
      shared: this.shared,
    };
  }

  told(key: string): Told {
    const person = people.find((each) => key === `person:${each.id}`);
    const audience = audiences.find((each) => key === `audience:${each.id}`);
    const changes = person ? person.changes : key === 'audience:public' ? [] : moved;
    const held = people.filter((each) => (person ? each === person : each.audience === audience?.id));
    return {
      key,
      name: person?.name ?? audience?.name ?? '',
      since: 'Depuis la V3, figée le 18/09/2020 à 9h12',
      changes,
      lines:
        changes.length > 0
          ? `Le programme du 21 septembre 2020 a changé : ${changes.map((each) => each.text).join(' ; ')}.\n` +
            'La version 4 annule et remplace la version 3.'
          : '',
      sheet: person ? 'personnel' : key === 'audience:internal' ? 'deroule' : 'programme',
      reader: person ? { person: person.id } : { audience: audience?.id ?? 'public' },
      holders: held.map((each) => ({
        id: each.id,
        name: each.name,
        holds: `V${this.#holds.get(each.id)}, envoyée le 18/09/2020 à 9h20`,
        current: this.#holds.get(each.id) === this.#last,
        due: this.#holds.get(each.id) !== this.#last && this.#meant.includes(each.id),
      })),
      draft: Boolean(person) && !this.changed && changes.length > 0,
    };
  }

  release(name: string, recipients: readonly string[]): void {
    this.#last += 1;
    this.#name = name;
    this.#meant = recipients;
    this.changed = false;
  }

  pack(next: boolean) {
    const of = people.filter((person) => person.changes.length > 0).length;
    this.#done = next ? this.#done + 1 : 0;
    const announce =
      this.#done < of ? null : `${of} messages prêts dans envoi-v${this.#last}. Rien n’a été envoyé.`;
    return { done: this.#done, of, announce };
  }

  handOver(persons: readonly string[]): void {
    for (const id of persons) this.#holds.set(id, this.#last);
  }

  #version(number: number) {
    return {
      number,
      title: `V${number} – ${14 + number}/09/2020 à 9h12`,
      detail: number === this.#last ? this.#name : '',
      fingerprint: '5f3a9c01d2e4',
    };
  }

  #audience(id: string): ReaderRow {
    const found = audiences.find((each) => each.id === id) ?? audiences[0];
    const own = people.filter((each) => each.audience === id);
    const sends = own.filter((each) => each.changes.length > 0).length;
    return {
      key: `audience:${id}`,
      person: false,
      name: found.name,
      detail: own.length > 0 ? several(own.length, 'personne') : 'aucune personne',
      stale: false,
      receives: found.receives,
      receives_detail: own.length > 0 ? 'PDF, .ics, message' : 'PDF',
      withheld: found.withheld.length > 0 ? found.withheld.join(', ') : 'Rien n’est retiré',
      state: sends > 0 ? several(sends, 'envoi') : 'Inchangé',
      concerned: sends > 0,
    };
  }

  #person(person: Person): ReaderRow {
    const holds = this.#holds.get(person.id) ?? 0;
    const stale = holds < this.#last;
    const concerned = person.changes.length > 0;
    const gone = person.changes === withdrawn;
    return {
      key: `person:${person.id}`,
      person: true,
      name: person.name,
      detail: stale ? `a encore la V${holds}` : `a la V${holds}`,
      stale,
      receives: !concerned ? '' : gone ? 'Annulation de l’agenda' : 'Programme et agenda',
      receives_detail: '',
      withheld: '',
      state: !concerned ? 'Inchangé' : gone ? 'Retrait' : several(person.changes.length, 'changement'),
      concerned,
    };
  }
}

function several(count: number, name: string): string {
  return `${count} ${name}${count > 1 ? 's' : ''}`;
}
