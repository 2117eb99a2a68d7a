import type { Section } from '../actions/action';
import type { Label } from '../words/words.svelte';

/** The headings of the palette and of the list of keys, in their order. */
export const sections: readonly { id: Section; label: Label }[] = [
  { id: 'stop', label: 'ui-section-stop' },
  { id: 'people', label: 'ui-section-people' },
  { id: 'visit', label: 'ui-section-visit' },
  { id: 'look', label: 'ui-section-look' },
  { id: 'window', label: 'ui-section-window' },
];
