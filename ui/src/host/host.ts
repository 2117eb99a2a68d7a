import type { Calls, Failure } from '../generated/api';

/** One call of the table, as typed there. */
export type Call = <K extends keyof Calls>(name: K, sent: Calls[K]['sent']) => Promise<Calls[K]['answer']>;

/** What a host tells by itself: a file hangs over the window, is gone again, lies on it; something was opened from outside. */
export type Told = 'file-over' | 'file-away' | 'file-dropped';

/** The only door out of the page. A call that fails rejects with `CallFailed`. */
export interface Host {
  call: Call;
  /** Hears what the host tells; a host that tells nothing has no such thing. */
  hear?(told: (what: Told) => void): void;
}

/** What a call rejects with: a stable code, and a sentence that can be shown as it is. */
export class CallFailed extends Error {
  readonly code: string;

  constructor(failure: Failure) {
    super(failure.text);
    this.name = 'CallFailed';
    this.code = failure.code;
  }

  get failure(): Failure {
    return { code: this.code, text: this.message };
  }
}

/** Codes of what no field can mend: the disk, the file, the program itself. */
const whole = new Set(['not_opened', 'not_saved', 'unexpected', 'silent']);

/** True for a failure of the whole, which belongs in the band; a refusal stays beside its field. */
export function isOfTheWhole(failure: Pick<Failure, 'code'>): boolean {
  return whole.has(failure.code);
}

/** True for what Rust sends when it refuses. */
export function isFailure(value: unknown): value is Failure {
  return (
    typeof value === 'object' &&
    value !== null &&
    'code' in value &&
    'text' in value &&
    typeof value.code === 'string' &&
    typeof value.text === 'string'
  );
}

/** Makes one kind of error of whatever a call threw. `silent` is said when Rust said nothing. */
export function asFailed(thrown: unknown, silent: () => string): CallFailed {
  if (thrown instanceof CallFailed) return thrown;
  if (isFailure(thrown)) return new CallFailed(thrown);
  return new CallFailed({ code: 'silent', text: silent() });
}
