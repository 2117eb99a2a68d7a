import type { Offer, Offers, SpreadView, Explained, Trial } from '../generated/api';
import { asFailed } from '../host/host';
import { t } from '../words/words.svelte';
import type { OpenVisit, Tried } from './visit.svelte';

/** What is asked of the planner, one thing at a time: a better day, minutes to spread, a reason. */
export class Proposing {
  /** What lies open; null when nothing does. */
  asked = $state<'offers' | 'spread' | 'told' | 'routes' | null>(null);
  offers = $state.raw<Offers | null>(null);
  /** The proposal that is looked at, by its rank. */
  rank = $state(0);
  spread = $state.raw<SpreadView | null>(null);
  told = $state.raw<(Explained & { title: string }) | null>(null);
  /** What goes out to the route planner once the user agrees. */
  question = $state.raw<string | null>(null);
  failure = $state<string | null>(null);

  readonly chosen: Offer | undefined = $derived(this.offers?.offers.find((each) => each.rank === this.rank));

  readonly #visit: OpenVisit;
  #turn = 0;
  #tried = 0;
  /** Were proposals looked at when the route planner was asked? */
  #looks = false;

  constructor(visit: OpenVisit) {
    this.#visit = visit;
  }

  /** Asks what could be done for the day on the screen. */
  async suggest(): Promise<void> {
    this.#open('offers');
    await this.#look();
  }

  /** Places are put at their communes, and the question is asked again. */
  async situate(): Promise<void> {
    if (await this.#visit.perform('situate', {})) await this.#look();
  }

  /** Asks the route planner for minutes; the first time, whether positions may be sent to it. */
  async askRoutes(): Promise<void> {
    this.#looks = this.asked === 'offers';
    try {
      const question = await this.#visit.host.call('routes_question', {});
      if (question === null) await this.#takeRoutes(false);
      else {
        this.#open('routes');
        this.question = question;
      }
    } catch (thrown) {
      const why = asFailed(thrown, () => t('ui-host-silent')).message;
      if (this.#looks) this.failure = why;
      else this.#visit.say(why, 'refused');
    }
  }

  /** The user agrees. */
  async sendPositions(): Promise<void> {
    if (this.#looks) this.#open('offers');
    else this.close();
    await this.#takeRoutes(true);
  }

  /** Takes the minutes; where proposals lie open, they are looked for again and a refusal stands among them. */
  async #takeRoutes(agreed: boolean): Promise<void> {
    if (!this.#looks) {
      await this.#visit.perform('ask_routes', { agreed });
      return;
    }
    const failed = await this.#visit.edit('ask_routes', { agreed });
    await this.#look();
    if (failed) this.failure = failed.message;
  }

  choose(rank: number): void {
    this.rank = rank;
    void this.#try({ try: 'offer', rank });
  }

  move(by: number): void {
    const list = this.offers?.offers ?? [];
    const at = list.findIndex((each) => each.rank === this.rank) + by;
    const next = list[Math.max(0, Math.min(at, list.length - 1))];
    if (next && next.rank !== this.rank) this.choose(next.rank);
  }

  /** Makes the proposal that is looked at, as one edit. */
  async apply(): Promise<void> {
    const rank = this.chosen?.rank;
    if (rank === undefined) return;
    if (await this.#visit.perform('apply_suggestion', { rank })) this.close();
    else await this.#look();
  }

  /** Asks for the minutes that could be spread around a stop. */
  async askSpread(stop: string): Promise<void> {
    this.#open('spread');
    await this.#answer(
      () => this.#visit.host.call('spread', { stop }),
      (answer) => (this.spread = answer),
    );
  }

  /** Draws what spreading them would give. */
  async trySpread(text: string, shares: { stop: string; weight: number }[]): Promise<void> {
    await this.#try({ try: 'spread', text, shares });
  }

  /** Spreads them; a refusal is said in the dialog. */
  async applySpread(text: string, shares: { stop: string; weight: number }[]): Promise<void> {
    const failed = await this.#visit.edit('apply_spread', { text, shares });
    if (failed) this.failure = failed.message;
    else this.close();
  }

  /** Asks why a stop does not fit, or what its delay would cost. */
  async tell(question: 'why_not' | 'lateness', stop: string): Promise<void> {
    this.#open('told');
    const title = t(question === 'why_not' ? 'ui-why-not' : 'ui-lateness');
    await this.#answer(
      () => this.#visit.host.call(question, { stop }),
      (answer) => (this.told = { ...answer, title }),
    );
  }

  /** Gives the keyboard back to the sheet. */
  close(): void {
    this.#turn += 1;
    this.asked = null;
    this.#visit.look(null);
    this.#visit.sheet.grab();
  }

  #open(what: 'offers' | 'spread' | 'told' | 'routes'): void {
    this.asked = what;
    this.#visit.look(null);
    this.offers = null;
    this.spread = null;
    this.told = null;
    this.question = null;
    this.failure = null;
  }

  #look(): Promise<void> {
    const day = this.#visit.day?.date;
    if (!day) return Promise.resolve();
    return this.#answer(
      () => this.#visit.host.call('suggest', { day }),
      (offers) => {
        this.offers = offers;
        this.rank = 0;
        const best = offers.offers[0];
        if (best) this.choose(best.rank);
      },
    );
  }

  /** Draws the effect in the sheet and on the paper beside the dialog, which says it itself. */
  async #try(trial: Trial): Promise<void> {
    const turn = this.#turn;
    const tried = (this.#tried += 1);
    let answer: Tried | null = null;
    try {
      answer = await this.#visit.foresee(trial);
    } catch {
      // Half-typed minutes give nothing yet; applying them says why.
    }
    if (turn === this.#turn && tried === this.#tried) this.#visit.look(answer, null);
  }

  /** Takes an answer, unless something else was asked meanwhile. */
  async #answer<T>(ask: () => Promise<T>, take: (answer: T) => void): Promise<void> {
    const turn = (this.#turn += 1);
    try {
      const answer = await ask();
      if (turn === this.#turn) take(answer);
    } catch (thrown) {
      if (turn === this.#turn) this.failure = asFailed(thrown, () => t('ui-host-silent')).message;
    }
  }
}
