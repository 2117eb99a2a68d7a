import type { Host } from '../host/host';
import { t } from '../words/words.svelte';
import type { Announcer } from './announcer.svelte';

/** Work shorter than this is not spoken of. */
const patience = 400;

/** What takes long: said once it has lasted, and left when the user has waited enough. */
export class Work {
  /** What is being done, in words; empty while nothing lasts. */
  what = $state('');

  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(private readonly desk: { host: Host; announcer: Announcer }) {}

  /** Looks what lasts, until the job is done. */
  async during<T>(job: () => Promise<T>): Promise<T> {
    this.#timer = setInterval(() => void this.#look(), patience);
    try {
      return await job();
    } finally {
      clearInterval(this.#timer);
      this.what = '';
    }
  }

  /** Leaves what is being done. The call that waits for it answers at once. */
  async stop(): Promise<void> {
    await this.desk.host.call('stop_work', {});
    this.desk.announcer.say(t('ui-work-stopped'));
  }

  async #look(): Promise<void> {
    try {
      const what = (await this.desk.host.call('work', {})) ?? '';
      if (what && what !== this.what) this.desk.announcer.say(what);
      this.what = what;
    } catch {
      // Who does not answer does not tell what lasts either; the job itself will fail and be said.
    }
  }
}
