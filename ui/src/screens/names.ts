import type { Label } from '../words/words.svelte';

export type VisitScreen = 'agenda';

/** The screens of a visit, in the order of their tabs; `Visit.svelte` has the component of each. */
export const visitScreens: readonly { id: VisitScreen; label: Label }[] = [
  { id: 'agenda', label: 'ui-screen-agenda' },
];
