import type { Chosen, LineReading, Part, Token } from '../generated/api';
import { isOfTheWhole, type CallFailed } from '../host/host';
import { t } from '../words/words.svelte';
import type { OpenVisit } from './visit.svelte';

/** How long a key is waited for before the line is read. */
const still = 90;

const asRead: Chosen = { timing: null, group: null, place: null };

/** The quick line: what is typed, how it is understood, and the stop that it would become, drawn in the sheet. */
export class QuickLine {
  text = $state('');
  /** Why the line did not become a stop; said beside it. */
  refusal = $state<string | null>(null);
  tokens = $state.raw<Token[]>([]);
  /** The stop that the line would become, by its id in the preview. */
  ghost = $state<string | null>(null);

  readonly #visit: OpenVisit;
  #chosen: Chosen = asRead;
  #asked = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #busy = false;

  constructor(visit: OpenVisit) {
    this.#visit = visit;
  }

  /** Takes what the line holds now. */
  type(text: string): void {
    this.text = text;
    this.refusal = null;
    if (text.trim() === '') this.#chosen = asRead;
    this.#schedule(still);
  }

  /** Takes another reading of a token: the next or the former one of its choices. */
  change(token: Token, by: 1 | -1): void {
    const { choices, part } = token;
    if (choices.length < 2) return;
    const at = choices.findIndex((choice) => choice.id === token.chosen);
    const next = choices[(at + by + choices.length) % choices.length];
    if (!next || !isChosen(part)) return;
    this.#chosen = { ...this.#chosen, [part]: next.id };
    this.#visit.announcer.say(next.name);
    this.#schedule(0);
  }

  /** Adds the stop and empties the line for the next one; true when it is in the visit. */
  async add(): Promise<boolean> {
    const day = this.#visit.day;
    if (this.#busy || !day || this.text.trim() === '') return false;
    this.#forget();
    this.#busy = true;
    const sent = { day: day.date, after: null, text: this.text, chosen: this.#chosen };
    const failed: CallFailed | null = await this.#visit.edit('add_stop', sent);
    this.#busy = false;
    if (failed) {
      if (!isOfTheWhole(failed)) this.refusal = failed.message;
      this.#schedule(0);
      return false;
    }
    this.#clear();
    return true;
  }

  /** Leaves no trace. */
  cancel(): void {
    this.#forget();
    this.#clear();
    this.#visit.look(null);
  }

  #clear(): void {
    this.text = '';
    this.refusal = null;
    this.tokens = [];
    this.ghost = null;
    this.#chosen = asRead;
  }

  #forget(): void {
    clearTimeout(this.#timer);
    this.#asked += 1;
  }

  #schedule(wait: number): void {
    this.#forget();
    const asked = this.#asked;
    this.#timer = setTimeout(() => void this.#read(asked), wait);
  }

  async #read(asked: number): Promise<void> {
    const day = this.#visit.day;
    const text = this.text;
    let reading: LineReading | null = null;
    const line = { day: day?.date ?? '', text, chosen: this.#chosen };
    try {
      if (day && text.trim() !== '') reading = await this.#visit.host.call('read_line', line);
    } catch {
      // What could not be read yet is not drawn; adding it says why.
    }
    if (asked !== this.#asked) return;
    this.tokens = reading?.tokens ?? [];
    const snapshot = reading?.preview ?? null;
    this.ghost = snapshot && reading ? reading.ghost : null;
    const tried = snapshot && { trial: { try: 'line' as const, ...line }, snapshot };
    this.#visit.look(tried, this.tokens.map(told).join(', '));
  }
}

/** A token as it is said. */
function told(token: Token): string {
  const value = token.value || t('ui-token-asked');
  return [t('ui-token', { label: token.label, value }), token.doubt].filter(Boolean).join('. ');
}

function isChosen(part: Part): part is keyof Chosen {
  return part === 'timing' || part === 'group' || part === 'place';
}
