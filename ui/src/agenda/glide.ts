/** How long a row takes to its new place. */
const glide = 180;
/** Rows beyond this many are not followed: the eye cannot, and typing must not wait for it. */
const many = 60;

/**
 * Returns what is called before the rows are drawn anew: those on the screen that stand elsewhere afterwards glide there.
 * Who asked for less motion sees them there at once.
 */
export function gliding(rows: () => HTMLElement | undefined): () => void {
  let waiting = false;
  return () => {
    const list = rows();
    if (!list || waiting || matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    const before = places(list);
    if (before.size === 0) return;
    waiting = true;
    const scrolled = list.scrollTop;
    requestAnimationFrame(() => {
      waiting = false;
      const moved = list.scrollTop - scrolled;
      for (const [key, { row, top }] of places(list)) {
        const from = before.get(key);
        if (!from || row.contains(document.activeElement?.closest('input') ?? null)) continue;
        const by = from.top - top - moved;
        if (Math.abs(by) < 1) continue;
        row.animate([{ transform: `translateY(${by}px)` }, { transform: 'none' }], {
          duration: glide,
          easing: 'cubic-bezier(0.2, 0, 0.1, 1)',
        });
      }
    });
  };
}

function places(list: HTMLElement): Map<string, { row: HTMLElement; top: number }> {
  const found = new Map<string, { row: HTMLElement; top: number }>();
  const { top: above, bottom: below } = list.getBoundingClientRect();
  for (const row of list.querySelectorAll<HTMLElement>('[data-row]')) {
    const { top, bottom } = row.getBoundingClientRect();
    if (bottom < above) continue;
    if (top > below || found.size >= many) break;
    found.set(row.dataset['row'] ?? '', { row, top });
  }
  return found;
}
