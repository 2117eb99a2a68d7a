import type { Gesture } from '../generated/api';
import type { CallFailed } from '../host/host';
import type { OpenVisit } from './visit.svelte';

/** One of the things that can be answered. */
export interface Answer {
  /** What is made of it. */
  id: string;
  name: string;
  /** Quieter, at the end of the line. */
  detail?: string;
}

/** A question of one line: what is asked, what may be answered, and what an answer makes. */
export interface Question {
  /** « Groupe », « Jour » */
  label: string;
  example?: string;
  /** What stands in the field at first. */
  text?: string;
  answers: Answer[];
  /** Where something else may be typed: the line that offers it, by what was typed. */
  other?: (text: string) => string;
  /** What an answer gives, for the preview; null where nothing is drawn. */
  gesture?: (answer: string) => Gesture | null;
  /** Makes it; a refusal is said beside the field. */
  answer: (answer: string) => Promise<CallFailed | null>;
}

/** The question that is open, if any: groups, days, a reason. What it would do is drawn in the sheet meanwhile. */
export class Ask {
  question = $state.raw<Question | null>(null);
  refusal = $state<string | null>(null);

  readonly #visit: OpenVisit;
  #asked = 0;

  constructor(visit: OpenVisit) {
    this.#visit = visit;
  }

  open(question: Question): void {
    this.refusal = null;
    this.question = question;
  }

  /** Draws what an answer would give. */
  async look(answer: string): Promise<void> {
    const gesture = this.question?.gesture?.(answer) ?? null;
    const asked = (this.#asked += 1);
    this.refusal = null;
    try {
      const tried = gesture ? await this.#visit.foresee({ try: 'gesture', gesture }) : null;
      if (asked === this.#asked && this.question) this.#visit.look(tried);
    } catch {
      // Half-typed text is not a refusal yet.
      if (asked === this.#asked) this.#visit.look(null);
    }
  }

  /** Makes the answer; true when it is made, and the question can be closed. */
  async answer(answer: string): Promise<boolean> {
    const question = this.question;
    if (!question) return false;
    this.#asked += 1;
    const failed = await question.answer(answer);
    if (!failed || failed.code === 'conflict') return true;
    this.refusal = failed.message;
    return false;
  }

  /** Leaves no trace of what was only looked at, and gives the sheet the keyboard. */
  close(): void {
    this.#asked += 1;
    this.question = null;
    this.#visit.look(null);
    this.#visit.sheet.grab();
  }
}
