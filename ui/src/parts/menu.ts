import { nameOf, type Action } from '../actions/action';
import { perform } from '../actions/registry';
import type { Desk } from '../state/desk.svelte';

/** An entry of a menu. */
export interface MenuItem {
  id: string;
  name: string;
  /** What the command is about, quieter, at the end of the line. */
  detail?: string | undefined;
  keys?: string | undefined;
  disabled?: boolean;
  /** Set for one of several that exclude each other. */
  checked?: boolean;
  /** Begins a part of the menu. */
  heading?: string;
  perform: () => void;
}

/** The entry of an action, as the registry has it. */
export function itemOf(desk: Desk, action: Action): MenuItem {
  return {
    id: action.id,
    name: nameOf(action),
    keys: action.keys[0],
    disabled: !action.when(desk),
    perform: () => void perform(desk, action),
  };
}
