/** Arrows, Home and End go through the rows of a list as Tab does, and leave the buttons in a row to Tab. */
export function toRow(list: HTMLElement, event: KeyboardEvent): void {
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
  if (event.target instanceof HTMLInputElement || event.target instanceof HTMLSelectElement) return;
  const rows = [...list.querySelectorAll<HTMLElement>('[data-row]')];
  const here = rows.findIndex((row) => row.closest('li')?.contains(document.activeElement));
  const to = { ArrowUp: here - 1, ArrowDown: here + 1, Home: 0, End: rows.length - 1 }[event.key];
  if (to === undefined || document.querySelector('[role="menu"]')) return;
  event.preventDefault();
  rows[Math.max(0, Math.min(to, rows.length - 1))]?.focus();
}
