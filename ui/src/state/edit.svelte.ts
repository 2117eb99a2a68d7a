import type { Cell } from '../generated/api';
import type { Target } from '../agenda/lines';
import { isOfTheWhole, type CallFailed } from '../host/host';
import type { OpenVisit, Tried } from './visit.svelte';

/** The cells whose text changes hours. */
const moving: ReadonlySet<Cell> = new Set(['start', 'end', 'duration', 'minimum', 'window']);

/** How long a key is waited for before its effect is asked. */
const still = 120;

/**
 * A field that is being typed in, in the sheet or in the inspector. Each key asks what it would do; Enter keeps it;
 * what cannot be read is refused beside the field and the old value stays.
 */
export class FieldEdit {
  text = $state('');
  /** Why the text was refused; shown beside the field. */
  refusal = $state<string | null>(null);
  /** True while the text is being kept. */
  keeping = $state(false);

  readonly #visit: OpenVisit;
  readonly #before: string;
  #asked = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #done = false;

  /** `typed` is the first key where the edit began by typing: it replaces the old text. */
  constructor(
    visit: OpenVisit,
    readonly target: Target,
    before: string,
    readonly typed: string | null = null,
  ) {
    this.#visit = visit;
    this.#before = before;
    this.text = typed ?? before;
    if (typed) this.#schedule();
  }

  /** Takes what the field holds now. */
  type(text: string): void {
    this.text = text;
    this.refusal = null;
    this.#schedule();
  }

  /** Keeps the text. True when it is in the visit, or when nothing had changed. */
  async keep(): Promise<boolean> {
    if (this.#done) return true;
    if (this.keeping) return false;
    this.#forget();
    if (this.text === this.#before) return this.#end();
    this.keeping = true;
    const failed = await this.#send();
    this.keeping = false;
    if (!failed || failed.code === 'conflict') return this.#end();
    // What the disk refused is said in the band; the field stays open with what was typed.
    if (!isOfTheWhole(failed)) this.refusal = failed.message;
    this.#visit.look(null);
    return false;
  }

  /** Puts the old value back; nothing is written. */
  cancel(): void {
    this.#forget();
    this.#end();
  }

  #end(): true {
    this.#done = true;
    this.#visit.look(null);
    return true;
  }

  #send(): Promise<CallFailed | null> {
    const target = this.target;
    const text = this.text;
    switch (target.kind) {
      case 'cell':
        return this.#visit.edit('edit', { stop: target.stop, cell: target.cell, text });
      case 'leg':
        return this.#visit.edit('edit_leg', { from: target.from, to: target.to, group: target.group, text });
      case 'margin':
        return this.#visit.edit('edit_margin', { before: target.before, group: target.group, text });
      case 'shift':
        return this.#visit.edit('gesture', { gesture: { do: 'shift', stops: target.stops, text } });
    }
  }

  #ask(): Promise<Tried> | null {
    const target = this.target;
    const text = this.text;
    if (target.kind === 'shift')
      return this.#visit.foresee({ try: 'gesture', gesture: { do: 'shift', stops: target.stops, text } });
    // Only what moves hours is drawn while it is typed.
    if (target.kind !== 'cell' || !moving.has(target.cell)) return null;
    return this.#visit.foresee({ try: 'cell', stop: target.stop, cell: target.cell, text });
  }

  /** Drops what was asked: an answer that comes late finds itself stale. */
  #forget(): void {
    clearTimeout(this.#timer);
    this.#asked += 1;
  }

  #schedule(): void {
    this.#forget();
    const asked = this.#asked;
    this.#timer = setTimeout(() => void this.#look(asked), still);
  }

  async #look(asked: number): Promise<void> {
    let answer: Tried | null = null;
    try {
      answer = this.text === this.#before ? null : await this.#ask();
    } catch {
      // Half-typed text is not a refusal yet: nothing is drawn until it can be read.
    }
    if (asked !== this.#asked || this.#done) return;
    this.#visit.look(answer);
  }
}
