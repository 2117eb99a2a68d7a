import type { Day, Gesture, RoomView, Snapshot } from '../generated/api';
import { linesOf } from '../agenda/lines';
import { asFailed } from '../host/host';
import { t } from '../words/words.svelte';
import { newConflict } from './conflict';
import type { OpenVisit } from './visit.svelte';

/** Where what is dragged would land: beside a stop, in its line; on another day; or its end elsewhere. */
export type Landing =
  | { kind: 'place'; beside: string; before: boolean }
  | { kind: 'day'; day: string }
  | { kind: 'end'; minutes: number };

/** Stops on their way by the pointer: the landing hours and what they would break are shown before anything is written. */
export class Drag {
  /** What is dragged; empty while nothing is. */
  stops = $state.raw<string[]>([]);
  landing = $state.raw<Landing | null>(null);
  /** Where the pointer is, in the window. */
  at = $state.raw({ x: 0, y: 0 });
  /** What would be written: « 10h35 → 11h20 », and a new conflict. */
  said = $state('');
  conflict = $state('');
  /** The hours at which the one stop that is dragged would fit, asked once: no frame of the way waits for them. */
  rooms = $state.raw<RoomView[]>([]);

  readonly #visit: OpenVisit;
  #asked = 0;

  constructor(visit: OpenVisit) {
    this.#visit = visit;
  }

  get active(): boolean {
    return this.stops.length > 0;
  }

  begin(stops: string[], byEdge = false): void {
    this.stops = stops;
    this.landing = null;
    this.said = '';
    this.conflict = '';
    const [only, ...others] = stops;
    if (only && others.length === 0 && !byEdge) void this.#measure(only);
  }

  /** The hours at which it would fit right behind a stop, or right before it as the first of the day; empty where none are known. */
  room(stop: string, before = false): string {
    const found = this.rooms.filter((room) => (before ? this.#first(room) : room.after) === stop);
    return found.map((room) => room.text).join(' · ');
  }

  /** The hours at which it would fit where it would land. */
  get here(): string {
    const { landing } = this;
    if (landing?.kind !== 'place') return '';
    if (!landing.before) return this.room(landing.beside);
    const line = this.#line(landing.beside);
    const before = line[line.indexOf(landing.beside) - 1];
    return before ? this.room(before) : this.room(landing.beside, true);
  }

  /** Follows the pointer; draws the effect where the landing is another one. */
  move(at: { x: number; y: number }, landing: Landing | null): void {
    this.at = at;
    if (JSON.stringify(landing) === JSON.stringify(this.landing)) return;
    this.landing = landing;
    void this.#look();
  }

  /** Writes it, as one edit; the same gesture as by key and in the menu. */
  async drop(): Promise<void> {
    const gesture = this.#gesture();
    this.#end();
    if (gesture) await this.#visit.perform('gesture', { gesture });
    this.#visit.sheet.grab();
  }

  /** Leaves no trace. */
  cancel(): void {
    if (!this.active) return;
    this.#end();
    this.#visit.sheet.grab();
  }

  #end(): void {
    this.#asked += 1;
    this.stops = [];
    this.landing = null;
    this.rooms = [];
    this.#visit.look(null);
  }

  async #measure(stop: string): Promise<void> {
    try {
      const rooms = await this.#visit.host.call('fits', { stop });
      if (this.stops.includes(stop)) this.rooms = rooms;
    } catch {
      // Without them a stop is dragged all the same; what it would break is shown where it would land.
    }
  }

  /** The other stops of a day, in the order of the visit as it is. */
  #others(day: Day): string[] {
    const stops = linesOf(day).flatMap((line) => (line.kind === 'stop' ? [line.row.id] : []));
    return stops.filter((stop) => !this.stops.includes(stop));
  }

  #line(stop: string): string[] {
    return (
      this.#visit.snapshot.days.map((day) => this.#others(day)).find((line) => line.includes(stop)) ?? []
    );
  }

  /** The stop that it would stand before as the first of its day. */
  #first(room: RoomView): string | undefined {
    const day = this.#visit.snapshot.days.find((each) => each.date === room.day);
    return day && room.after === null ? this.#others(day)[0] : undefined;
  }

  #gesture(): Gesture | null {
    const { landing, stops } = this;
    switch (landing?.kind) {
      case 'place':
        return { do: 'place', stops, beside: landing.beside, before: landing.before };
      case 'day':
        return { do: 'to_day', stops, day: landing.day };
      case 'end':
        return { do: 'fill', stops, cell: 'duration', text: String(landing.minutes) };
      case undefined:
        return null;
    }
  }

  async #look(): Promise<void> {
    const gesture = this.#gesture();
    const asked = (this.#asked += 1);
    try {
      const tried = gesture ? await this.#visit.foresee({ try: 'gesture', gesture }) : null;
      if (asked !== this.#asked) return;
      this.#visit.look(tried);
      const preview = tried?.snapshot;
      this.said = preview ? this.#effect(preview) : '';
      this.conflict = preview ? (newConflict(this.#visit.snapshot, preview) ?? '') : '';
    } catch (thrown) {
      if (asked !== this.#asked) return;
      this.#visit.look(null);
      this.said = '';
      this.conflict = asFailed(thrown, () => t('ui-host-silent')).message;
    }
  }

  /** The hour of the first stop, before and then. */
  #effect(preview: Snapshot): string {
    const row = (snapshot: Snapshot) =>
      snapshot.days
        .flatMap(linesOf)
        .flatMap((line) => (line.kind === 'stop' && line.row.id === this.stops[0] ? [line.row] : []))[0];
    const [before, after] = [row(this.#visit.snapshot), row(preview)];
    if (!before || !after) return '';
    const end = this.landing?.kind === 'end';
    const [from, to] = end ? [before.duration, after.duration] : [before.hour || '–', after.hour || '–'];
    return from === to ? to : t('ui-becomes', { from, to });
  }
}
