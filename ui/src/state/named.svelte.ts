import type { KeptPerson, ReadPerson } from '../generated/api';
import { t } from '../words/words.svelte';

/**
 * What the user has decided of somebody whom a source names: two records of one person become one, completed or as the source
 * has it, or they are two persons. Without a twin whoever is kept stands apart.
 */
export type NamedDecision = 'open' | 'complete' | 'replace' | 'apart' | 'discarded';

/** Somebody whom the source names, and what became of it. */
export class Named {
  decision = $state<NamedDecision>('open');
  /** What was understood, in the language of the screens. */
  read = $state.raw<ReadPerson>() as ReadPerson;

  constructor(read: ReadPerson) {
    this.read = read;
    if (read.certain) this.decision = this.usual;
  }

  /** What is nearest: a card that is known is completed, anybody else is kept. */
  get usual(): NamedDecision {
    return this.read.twin ? 'complete' : 'apart';
  }

  get enters(): boolean {
    return this.decision !== 'open' && this.decision !== 'discarded';
  }

  /** Whether this can be decided: one record is only taken for the other where the two differ. */
  can(decision: NamedDecision): boolean {
    if (decision === 'complete') return this.read.twin !== null;
    if (decision === 'replace') return this.read.twin?.differs === true;
    return true;
  }

  get kept(): KeptPerson {
    const { decision } = this;
    const merge = decision === 'complete' || decision === 'replace' ? decision : 'apart';
    return { index: this.read.index, merge };
  }

  /** What has become of it, in words. */
  get state(): string {
    return t(this.#alone ? 'ui-review-state-kept-person' : states[this.decision]);
  }

  /** That it was decided, in words. */
  get said(): string {
    const { name } = this.read;
    return t(this.#alone ? 'ui-review-said-person' : sentences[this.decision], { name });
  }

  /** Kept, and nobody is the same person. */
  get #alone(): boolean {
    return this.decision === 'apart' && this.read.twin === null;
  }
}

const states = {
  open: 'ui-review-state-open',
  complete: 'ui-review-state-merged',
  replace: 'ui-review-state-replaced',
  apart: 'ui-review-state-apart',
  discarded: 'ui-review-state-out-person',
} as const;

const sentences = {
  open: 'ui-review-said-person',
  complete: 'ui-review-said-merged',
  replace: 'ui-review-said-replaced',
  apart: 'ui-review-said-apart',
  discarded: 'ui-review-said-out-person',
} as const;
