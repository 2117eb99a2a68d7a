import type { Attachment } from 'svelte/attachments';

const tabbable =
  'button:not(:disabled, [tabindex="-1"]), input:not(:disabled), select:not(:disabled), textarea, [tabindex="0"]';

/** True while nothing on the page has the keyboard. */
export function lost(): boolean {
  return document.activeElement === null || document.activeElement === document.body;
}

/** True while a dialog or a menu lies over the page: Escape is for it alone. */
export function covered(): boolean {
  return document.querySelector('dialog[open], [role="menu"]') !== null;
}

/**
 * What goes with the keyboard on it gives it to what comes in its place: a line that was deleted to the next one, a form that was
 * kept to what it stood in. Whoever knows better asks for the keyboard afterwards.
 */
export const keepsFocus: Attachment<HTMLElement> = (root) => {
  let last: HTMLElement | null = null;

  const focusin = (event: FocusEvent): void => {
    last = event.target instanceof HTMLElement ? event.target : null;
  };
  const watch = new MutationObserver((records) => {
    const held = last;
    if (!held || !lost()) return;
    const gone = records.filter(({ removedNodes }) => [...removedNodes].some((node) => node.contains(held)));
    if (gone.length === 0 || gone.some(isScreen)) return;
    // What was only put elsewhere takes it back.
    const place = gone.find(({ target }) => target.isConnected);
    const next = held.isConnected ? held : place && nearest(root, place.target, place.previousSibling);
    next?.focus({ preventScroll: true });
  });

  root.addEventListener('focusin', focusin);
  watch.observe(root, { childList: true, subtree: true });
  return () => {
    root.removeEventListener('focusin', focusin);
    watch.disconnect();
  };
};

/** A screen takes the keyboard by itself, once what it shows is there. */
function isScreen({ removedNodes }: MutationRecord): boolean {
  return [...removedNodes].some((node) => node instanceof Element && node.matches('.screen'));
}

/** What can have the keyboard: the first behind a node in its parent, else the last before it, else around the parent. */
function nearest(root: HTMLElement, parent: Node, before: Node | null): HTMLElement | undefined {
  const all = [...root.querySelectorAll<HTMLElement>(tabbable)].filter((each) => each.checkVisibility());
  const behind = (each: HTMLElement): boolean =>
    !before?.isConnected || (before.compareDocumentPosition(each) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  for (let scope: Node | null = parent; scope && root.contains(scope); scope = scope.parentNode) {
    const around = scope;
    const inside = all.filter((each) => around.contains(each));
    if (inside.length > 0) return inside.find(behind) ?? inside.at(-1);
  }
  return all[0];
}
