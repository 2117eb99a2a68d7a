import type { Page, SheetView } from '../generated/api';
import { asFailed, type Host } from '../host/host';
import { t } from '../words/words.svelte';

/** The paper beside the agenda: one page of one sheet, as it will print. */
export class Paper {
  sheets = $state.raw<SheetView[]>([]);
  /** The sheet on the desk, by its name. */
  name = $state('');
  /** Which of its pages, from 1. */
  number = $state(1);
  page = $state.raw<Page | null>(null);
  /** Why there is no page to show. */
  failure = $state<string | null>(null);

  readonly sheet: SheetView | undefined = $derived(this.sheets.find((sheet) => sheet.name === this.name));

  readonly #host: Host;
  #asked = 0;

  constructor(host: Host) {
    this.#host = host;
  }

  /** Asks which sheets there are: they can leave before one of them was looked at. */
  async list(): Promise<void> {
    this.sheets = await this.#host.call('sheets', {});
    if (!this.sheet) this.name = this.sheets[0]?.name ?? '';
  }

  /** Draws the page anew: after an edit, in another language. The old page stays until the new one is there. */
  async draw(): Promise<void> {
    const asked = (this.#asked += 1);
    try {
      await this.list();
      if (asked !== this.#asked || !this.name) return;
      const page = await this.#host.call('page', { sheet: this.name, page: this.number });
      if (asked !== this.#asked) return;
      this.page = page;
      this.number = page.page;
      this.failure = null;
    } catch (thrown) {
      if (asked !== this.#asked) return;
      this.page = null;
      this.failure = asFailed(thrown, () => t('ui-host-silent')).message;
    }
  }

  async choose(name: string): Promise<void> {
    this.name = name;
    this.number = 1;
    await this.draw();
  }

  async turn(by: number): Promise<void> {
    const wanted = this.number + by;
    if (wanted < 1 || wanted > (this.page?.pages ?? 1)) return;
    this.number = wanted;
    await this.draw();
  }
}
