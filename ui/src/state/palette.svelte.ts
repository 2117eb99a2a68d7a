import type { Named } from '../generated/api';

/** The palette: open or not, and what is looked for. What it finds is computed where it is drawn. */
export class Palette {
  open = $state(false);
  /** The people and the places of the open visit, as they were when it was opened. */
  named = $state.raw<Named[]>([]);
  /** Only the stops of the visit: Ctrl F. */
  stopsOnly = $state(false);

  show(stopsOnly = false): void {
    this.stopsOnly = stopsOnly;
    this.open = true;
  }

  close(): void {
    this.open = false;
  }
}
