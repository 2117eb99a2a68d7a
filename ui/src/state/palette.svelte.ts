/** The palette: open or not, and what is looked for. What it finds is computed where it is drawn. */
export class Palette {
  open = $state(false);
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
