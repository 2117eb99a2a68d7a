import type { Desk } from '../state/desk.svelte';
import { screenOf, type Action } from './action';
import { dayActions } from './days';
import { matches, type Press } from './keys';
import { legActions } from './leg';
import { homeActions } from './home';
import { lookActions } from './look';
import { peopleActions } from './people';
import { proposalActions } from './proposals';
import { reviewActions } from './review';
import { sizeActions } from './size';
import { stopActions } from './stop';
import { giveActions, versionActions } from './versions';
import { sheetActions, visitActions, windowActions } from './visit';

/** Every action that the screens have, whether it can be done now or not. */
export function actionsOf(desk: Desk): Action[] {
  return [
    ...visitActions,
    ...homeActions,
    ...reviewActions,
    ...giveActions,
    ...versionActions(desk.visit?.giving.view?.versions ?? []),
    ...sheetActions(desk.visit?.paper.sheets ?? []),
    ...stopActions,
    ...legActions,
    ...peopleActions,
    ...dayActions,
    ...proposalActions,
    ...lookActions,
    ...sizeActions,
    ...windowActions,
  ];
}

/** The action with that id. */
export function action(desk: Desk, id: string): Action {
  const found = actionsOf(desk).find((each) => each.id === id);
  if (!found) throw new Error(`no action is called ${id}`);
  return found;
}

/** Does an action if it can be done now. */
export async function perform(desk: Desk, wanted: Action | string): Promise<void> {
  const found = typeof wanted === 'string' ? action(desk, wanted) : wanted;
  if (found.when(desk)) await found.perform(desk);
}

/** Where the keyboard is, for the keys that act only there. */
export interface Place {
  /** A field that holds text: its own keys come first. */
  inText: boolean;
  /** The run sheet, outside of a field. */
  inSheet: boolean;
  /** The list of the people, outside of a field. */
  inPeople?: boolean;
}

/** The action that a key press asks for; it may be impossible now, and its key is its own all the same. */
export function actionFor(desk: Desk, press: Press, place: Place): Action | undefined {
  const here = screenOf(desk);
  return actionsOf(desk).find(
    (each) =>
      (each.at ?? here) === here &&
      (each.where === 'anywhere' ||
        (each.where === 'outside-text' && !place.inText) ||
        (each.where === 'people' && place.inPeople) ||
        (each.where === 'sheet' && place.inSheet)) &&
      each.keys.some((key) => matches(key, press)),
  );
}
