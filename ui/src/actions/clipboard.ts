import { asFailed } from '../host/host';
import type { Desk } from '../state/desk.svelte';
import { t } from '../words/words.svelte';

/** Puts the stops that are meant on the clipboard: as an outline for us, as a table for others. */
export async function copy(desk: Desk): Promise<void> {
  const visit = desk.visit;
  if (!visit || !(await take(desk))) return;
  visit.say(t('ui-copied', { count: visit.sheet.stops.length }), 'done');
  visit.sheet.grab();
}

/** The same, and takes them off the agenda. */
export async function cut(desk: Desk): Promise<void> {
  const visit = desk.visit;
  if (!visit || !(await take(desk))) return;
  const stops = visit.sheet.stops;
  await visit.perform('gesture', { gesture: { do: 'remove', stops, cut: true } });
  visit.sheet.grab();
}

/** Adds what is pasted behind the cursor: stops of ours at once, the text or table of others after a look at it. */
export async function paste(desk: Desk, text: string): Promise<void> {
  const visit = desk.visit;
  if (!visit?.day || visit.snapshot.read_only || text.trim() === '') return;
  if (!isOutline(text)) {
    await desk.readText(text);
    return;
  }
  const { sheet, day } = visit;
  const after = sheet.stops.at(-1) ?? sheet.stop?.id ?? null;
  sheet.one();
  await visit.perform('gesture', { gesture: { do: 'paste', day: day.date, after, text } });
  sheet.grab();
}

/** The first line, comments apart, begins with `= ` and a date. */
function isOutline(text: string): boolean {
  const first = text.split('\n').find((line) => line.trim() !== '' && !line.startsWith('//'));
  return /^= \d{4}-\d{2}-\d{2}/.test(first ?? '');
}

/** True when the clipboard has them. */
async function take(desk: Desk): Promise<boolean> {
  const visit = desk.visit;
  const stops = visit?.sheet.stops ?? [];
  if (!visit || stops.length === 0) return false;
  const clip = visit.host.call('copy', { stops });
  const of = (kind: 'text' | 'html', type: string) => clip.then((clip) => new Blob([clip[kind]], { type }));
  try {
    // The webview wants to be asked while the key is still down; what is written may come later.
    const written = navigator.clipboard.write([
      new ClipboardItem({
        'text/plain': of('text', 'text/plain'),
        'text/html': of('html', 'text/html'),
      }),
    ]);
    desk.clip = (await clip).text;
    await written.catch(() => navigator.clipboard.writeText(desk.clip));
  } catch (thrown) {
    // Without the system's clipboard the program's own still serves its visits.
    if (desk.clip === '') {
      visit.say(asFailed(thrown, () => t('ui-not-copied')).message, 'refused');
      return false;
    }
  }
  return true;
}
