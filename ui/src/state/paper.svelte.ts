import type { Page, ReaderKey, ReaderView, SheetView, Trial, WithheldView } from '../generated/api';
import { asFailed, type Host } from '../host/host';
import { t } from '../words/words.svelte';

/** The paper beside the agenda: one page of one sheet, as one reader gets it; of an edit that is tried, with its mark. */
export class Paper {
  sheets = $state.raw<SheetView[]>([]);
  readers = $state.raw<ReaderView[]>([]);
  /** The sheet on the desk, by its name. */
  name = $state('');
  /** Whose paper it is, where that was chosen; null: of those for whom the sheet is made. */
  chosen = $state.raw<ReaderKey | null>(null);
  /** Which of its pages, from 1. */
  number = $state(1);
  page = $state.raw<Page | null>(null);
  /** What its reader does not see. */
  withheld = $state.raw<WithheldView | null>(null);
  /** What is only tried on the page; null: it is the visit as it is. */
  mark = $state<string | null>(null);
  /** Why there is no page to show. */
  failure = $state<string | null>(null);

  readonly sheet: SheetView | undefined = $derived(this.sheets.find((sheet) => sheet.name === this.name));
  readonly reader: ReaderView | undefined = $derived.by(() => {
    const key = this.chosen ?? this.sheet?.reader;
    return key && this.readers.find((reader) => same(reader.key, key));
  });

  readonly #host: Host;
  #asked = 0;
  #trial: Trial | null = null;
  /** Has another page been asked for since something is tried? Else the page with the first effect is shown. */
  #turned = false;

  constructor(host: Host) {
    this.#host = host;
  }

  /** Asks which sheets there are: they can leave before one of them was looked at. */
  async list(): Promise<void> {
    this.sheets = await this.#host.call('sheets', {});
    if (!this.sheet) this.name = this.sheets[0]?.name ?? '';
  }

  /**
   * Draws the page anew: after an edit, in another language, or as an edit would leave it that is tried. The old page stays,
   * with its mark, until the new one is there.
   */
  async draw(trial = this.#trial): Promise<void> {
    if (!trial) this.#turned = false;
    this.#trial = trial;
    const asked = (this.#asked += 1);
    const isOld = (): boolean => asked !== this.#asked;
    try {
      await this.list();
      const readers = await this.#host.call('readers', {});
      if (isOld() || !this.name) return;
      this.readers = readers;
      // Somebody may have left the visit; a sheet for one person is somebody's.
      if (this.chosen && !this.reader) this.chosen = null;
      if (this.sheet?.personal && !isPerson(this.chosen)) this.chosen = this.somebody();
      const reader = this.chosen ?? this.sheet?.reader ?? null;
      const { name: sheet, chosen, number } = this;
      const seek = trial !== null && !this.#turned;
      const [page, withheld] = await Promise.all([
        this.#host.call('page', { sheet, reader: chosen, page: number, trial, seek }),
        reader ? this.#host.call('withheld', { reader }) : null,
      ]);
      if (isOld()) return;
      this.page = page;
      // Where the effect stands is only looked at: the page of before comes back with the visit.
      if (!seek) this.number = page.page;
      this.mark = page.mark;
      this.withheld = withheld;
      this.failure = null;
    } catch (thrown) {
      if (isOld()) return;
      this.page = null;
      this.mark = trial && '';
      this.withheld = null;
      this.failure = asFailed(thrown, () => t('ui-host-silent')).message;
    }
  }

  /** Puts another sheet on the desk, for those for whom it is made. */
  async choose(name: string): Promise<void> {
    const personal = this.sheets.find((sheet) => sheet.name === name)?.personal ?? false;
    this.name = name;
    this.chosen = personal && isPerson(this.chosen) ? this.chosen : null;
    this.number = 1;
    await this.draw();
  }

  /** Shows the sheet as somebody else gets it. */
  async hand(reader: ReaderKey): Promise<void> {
    this.chosen = reader;
    this.number = 1;
    await this.draw();
  }

  async turn(by: number): Promise<void> {
    const wanted = (this.page?.page ?? this.number) + by;
    if (wanted < 1 || wanted > (this.page?.pages ?? 1)) return;
    this.number = wanted;
    this.#turned = true;
    await this.draw();
  }

  /** The first person of the visit. */
  private somebody(): ReaderKey | null {
    return this.readers.find((reader) => isPerson(reader.key))?.key ?? null;
  }
}

/** Whether two keys name the same reader. */
export function same(a: ReaderKey, b: ReaderKey): boolean {
  if ('person' in a) return 'person' in b && a.person === b.person;
  return 'audience' in b && a.audience === b.audience;
}

function isPerson(key: ReaderKey | null): boolean {
  return key !== null && 'person' in key;
}
