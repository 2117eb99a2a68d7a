/** How long the last gesture stands out before it becomes a plain line; it never leaves. */
const fresh = 6000;

/** The line under the sheet: what the last gesture did. */
export class Gesture {
  text = $state('');
  kind = $state<'done' | 'refused'>('done');
  fresh = $state(false);
  /** True where the stop of the cursor has just been fixed by its hour: one key lets it follow again. */
  offers = $state(false);

  #timer: ReturnType<typeof setTimeout> | undefined;

  show(text: string | null, kind: 'done' | 'refused'): void {
    if (!text) return;
    clearTimeout(this.#timer);
    this.text = text;
    this.kind = kind;
    this.fresh = true;
    this.offers = false;
    this.#timer = setTimeout(() => (this.fresh = false), fresh);
  }
}
