import type { Label } from '../words/words.svelte';

export type VisitScreen = 'agenda' | 'people' | 'give' | 'history';

/** The screens of a visit that have a tab, in their order; the history is opened from the menu and left by Escape. `Visit.svelte` has the component of each. */
export const visitScreens: readonly { id: VisitScreen; label: Label }[] = [
  { id: 'agenda', label: 'ui-screen-agenda' },
  { id: 'people', label: 'ui-screen-people' },
  { id: 'give', label: 'ui-screen-give' },
];
