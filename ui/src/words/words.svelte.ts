import { FluentBundle, FluentResource } from '@fluent/bundle';
import { ftl, type Messages } from '../generated/words';

export type Lang = keyof typeof ftl;

/** The values of a message; none where it takes none. */
export type Values<K extends keyof Messages> = Messages[K] extends null ? [] : [values: Messages[K]];

/** A message that takes no value: what labels an action, a button, a column. */
export type Label = { [K in keyof Messages]: Messages[K] extends null ? K : never }[keyof Messages];

function bundle(lang: Lang): FluentBundle {
  // No isolation marks: they would stand in accessible names. Typed text is isolated by `<bdi>` where it is drawn.
  const made = new FluentBundle(lang, { useIsolating: false });
  made.addResource(new FluentResource(ftl[lang]));
  return made;
}

const bundles: Record<Lang, FluentBundle> = { fr: bundle('fr'), en: bundle('en') };

class Words {
  /** The language of the screens; what is drawn with `t` follows it at once. */
  lang = $state<Lang>('fr');

  /** Takes the language that Rust says; anything unknown is French, the source. */
  speak(lang: string): void {
    this.lang = lang === 'en' ? 'en' : 'fr';
    document.documentElement.lang = this.lang;
  }
}

export const words = new Words();

/** The sentence of the catalogue in the language of the screens. */
export function t<K extends keyof Messages>(id: K, ...values: Values<K>): string {
  return say(words.lang, id, values[0]);
}

/** The sentence in a given language: the palette finds an action by either name. */
export function say(lang: Lang, id: keyof Messages, values?: Messages[keyof Messages]): string {
  const found = bundles[lang];
  const pattern = found.getMessage(id)?.value;
  // The build of the catalogue refuses a missing message; this is for a page older than its words.
  return pattern ? found.formatPattern(pattern, values ?? null) : id;
}
