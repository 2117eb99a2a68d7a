/** The measures of a slack bar in CSS pixels. */
export interface SlackBar {
  /** The margin wanted, from 0 to the wall. */
  box: number;
  /** Where the floor stands; 0 where there is none to show. */
  tick: number;
  /** What is left, up to the wall. */
  fill: number;
  /** The minutes missing, from the tick on and past the wall. */
  hatch: number;
  /** The whole drawing. */
  width: number;
}

const box = 132;
/** How far missing minutes may run past the wall before the axis is drawn smaller. */
const beyond = 76;

/** Draws minutes as pixels: the box holds what is wanted; missing minutes run past it, on the same scale. */
export function slack(wanted: number, floor: number, left: number, missing: number): SlackBar {
  const span = Math.max(wanted, floor, 1);
  const past = span - floor + missing;
  const scale = missing > 0 ? Math.min(box / span, (box + beyond) / past) : box / span;
  const whole = span * scale;
  const tick = floor > 0 && floor < span ? (span - floor) * scale : 0;
  const hatch = missing * scale;
  return {
    box: whole,
    tick: missing > 0 && tick === 0 ? whole : tick,
    fill: missing > 0 ? 0 : Math.min(left, span) * scale,
    hatch,
    width: Math.max(whole, (missing > 0 && tick === 0 ? whole : tick) + hatch) + 1,
  };
}
