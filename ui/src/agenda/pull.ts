import { heldBy } from '../actions/stop';
import type { Landing } from '../state/drag.svelte';
import type { OpenVisit } from '../state/visit.svelte';

/** How far the pointer goes before it drags rather than points. */
const slip = 4;
/** The lower edge of a row, by which its duration is drawn. */
const edge = 6;
/** Pixels that are one minute while a duration is drawn. */
const perMinute = 2;
/** Near the top and the bottom of the sheet it scrolls by itself. */
const shore = 32;

/** A row as it lay when the drag began: the sheet is drawn anew meanwhile, the pointer is read against the old one. */
interface Lying {
  stop: string;
  top: number;
  bottom: number;
  left: number;
  right: number;
}

/**
 * Takes a press on the run sheet: after a few pixels the stops of the row are dragged, or its lower edge. A fixed hour is
 * not, and says where it is changed. Nothing is written before the pointer is let go; Escape leaves no trace.
 */
export function pull(visit: OpenVisit, rows: HTMLElement, press: PointerEvent): void {
  const target = press.target instanceof Element ? press.target : null;
  const row = target?.closest<HTMLElement>('[data-stop]');
  const stop = row?.dataset['stop'];
  if (!row || !stop || press.button !== 0 || target?.closest('input, button') || visit.snapshot.read_only)
    return;
  const byEdge = row.getBoundingClientRect().bottom - press.clientY <= edge;
  const minutes = Number(row.dataset['minutes'] ?? 0);
  const scrolled = rows.scrollTop;
  let lying: Lying[] = [];
  let begun = false;

  function begin(): boolean {
    const sheet = visit.sheet;
    const held = sheet.stops.includes(stop ?? '') ? sheet.stops : [stop ?? ''];
    const stops = byEdge ? [stop ?? ''] : held;
    const why = byEdge ? null : heldBy(visit, stops);
    if (why) {
      visit.say(why, 'refused');
      return false;
    }
    lying = [...rows.querySelectorAll<HTMLElement>('[data-stop]')].map((each) => {
      const { top, bottom, left, right } = each.getBoundingClientRect();
      return { stop: each.dataset['stop'] ?? '', top, bottom, left, right };
    });
    visit.drag.begin(stops, byEdge);
    return true;
  }

  function landing(x: number, y: number): Landing | null {
    if (byEdge) {
      const more = Math.round((y - press.clientY) / perMinute / 5) * 5;
      return more === 0 ? null : { kind: 'end', minutes: Math.max(0, minutes + more) };
    }
    const day = document.elementFromPoint(x, y)?.closest<HTMLElement>('[data-drop-day]')?.dataset['dropDay'];
    if (day) return { kind: 'day', day };
    const at = y + rows.scrollTop - scrolled;
    const here = lying.filter((each) => x >= each.left && x <= each.right);
    const others = (here.length > 0 ? here : lying).filter((each) => !visit.drag.stops.includes(each.stop));
    const far = (each: Lying): number => Math.max(each.top - at, at - each.bottom, 0);
    const [next] = [...others].sort((a, b) => far(a) - far(b));
    if (!next) return null;
    return { kind: 'place', beside: next.stop, before: at < (next.top + next.bottom) / 2 };
  }

  function move(event: PointerEvent): void {
    const { clientX: x, clientY: y } = event;
    if (!begun) {
      if (Math.hypot(x - press.clientX, y - press.clientY) < slip) return;
      if (!begin()) {
        end();
        return;
      }
      begun = true;
      rows.setPointerCapture(press.pointerId);
    }
    const { top, bottom } = rows.getBoundingClientRect();
    if (y > top && y < top + shore) rows.scrollTop -= shore / 2;
    if (y < bottom && y > bottom - shore) rows.scrollTop += shore / 2;
    visit.drag.move({ x, y }, landing(x, y));
  }

  function up(): void {
    end();
    if (!begun) return;
    // The press that ends a drag points at nothing: the click that follows it at once is not one.
    const swallow = (event: MouseEvent): void => event.stopPropagation();
    addEventListener('click', swallow, { capture: true, once: true });
    setTimeout(() => removeEventListener('click', swallow, { capture: true }));
    void visit.drag.drop();
  }

  function cancel(): void {
    end();
    visit.drag.cancel();
  }

  function keydown(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !begun) return;
    event.preventDefault();
    event.stopPropagation();
    cancel();
  }

  function end(): void {
    removeEventListener('pointermove', move);
    removeEventListener('pointerup', up);
    removeEventListener('pointercancel', cancel);
    removeEventListener('blur', cancel);
    removeEventListener('keydown', keydown, { capture: true });
  }

  addEventListener('pointermove', move);
  addEventListener('pointerup', up);
  addEventListener('pointercancel', cancel);
  addEventListener('blur', cancel);
  addEventListener('keydown', keydown, { capture: true });
}
