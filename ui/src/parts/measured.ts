import type { Attachment } from 'svelte/attachments';

/** The measures that are drawn from data: everything else is the style sheet's. */
type Measures = Partial<Record<'left' | 'top' | 'width' | 'height', string | null>>;

/** Gives an element its measures; null leaves one to the style sheet. */
export function measured(measures: Measures): Attachment<HTMLElement> {
  return (element) => {
    for (const [name, value] of Object.entries(measures)) element.style.setProperty(name, value);
  };
}
