import { FluentBundle, FluentResource } from '@fluent/bundle';
import { ftl, type Messages } from '../generated/words';

export type Lang = keyof typeof ftl;

/** The values of a message; none where it takes none. */
export type Values<K extends keyof Messages> = Messages[K] extends null ? [] : [values: Messages[K]];

/** A message that takes no value: what labels an action, a button, a column. */
export type Label = { [K in keyof Messages]: Messages[K] extends null ? K : never }[keyof Messages];

/** The catalogue in one language. A message is read when it is first said: the first screen says a few of all of them. */
class Catalogue {
  // No isolation marks: they would stand in accessible names. Typed text is isolated by `<bdi>` where it is drawn.
  readonly #bundle: FluentBundle;
  /** What is not read yet, by the names of the messages, which stand at the beginning of their lines. */
  readonly #unread: Map<string, string>;

  constructor(lang: Lang) {
    this.#bundle = new FluentBundle(lang, { useIsolating: false });
    const messages = ftl[lang].split(/^(?=[a-z])/m);
    this.#unread = new Map(messages.map((message) => [message.slice(0, message.indexOf(' ')), message]));
  }

  /** The sentence; the name of a message that is not there. */
  say(id: string, values: Record<string, string | number> | null): string {
    const message = this.#unread.get(id);
    if (message !== undefined) {
      this.#unread.delete(id);
      this.#bundle.addResource(new FluentResource(message));
    }
    const pattern = this.#bundle.getMessage(id)?.value;
    // The build of the catalogue refuses a missing message; this is for a page older than its words.
    return pattern ? this.#bundle.formatPattern(pattern, values) : id;
  }
}

const catalogues: Partial<Record<Lang, Catalogue>> = {};

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
  const catalogue = (catalogues[lang] ??= new Catalogue(lang));
  return catalogue.say(id, values ?? null);
}
