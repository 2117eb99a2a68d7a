import type { Details } from '../../generated/api';
import type { Planned } from './day';

/** What the inspector shows of a stop, invented. */
export function details(stop: Planned): Details {
  const [site = '', room = ''] = stop.place.split(', ');
  const one = (chosen: string, ...names: string[]) => ({
    chosen,
    choices: names.map((name) => ({ id: name.toLowerCase(), name })),
  });
  const reader = (audience: string, name: string) => ({ audience, name, reads: true, note: '', call: '' });
  return {
    stop: stop.id,
    site,
    room,
    commune: stop.commune,
    point: '',
    point_shown: '',
    window: '',
    zone: '',
    zone_shown: 'Europe/Paris',
    priority: '',
    holds: '12h15',
    status: one('confirmé', 'Confirmé', 'À confirmer', 'Option', 'En réserve', 'Annulé'),
    kind: one('autre', 'Accueil', 'Réunion', 'Visite', 'Autre'),
    press: one(stop.press.toLowerCase(), '', 'Toute presse', 'Pool images', 'Hors presse', 'Tour d’images'),
    group: one('', 'Tout le monde', 'Délégation', 'Presse'),
    seats: null,
    readers: [
      reader('public', 'Public et presse'),
      reader('participants', 'Participants'),
      { ...reader('internal', 'Interne'), note: stop.notes?.[0]?.text ?? '' },
      reader('drivers', 'Chauffeurs'),
    ],
    odd: [],
  };
}
