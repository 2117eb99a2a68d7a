import { render, screen } from '@testing-library/svelte';
import { beforeEach, expect, test } from 'vitest';
import App from '../App.svelte';
import { Fake } from '../host/fake';
import { entriesFor } from '../screens/palette';
import { Desk } from '../state/desk.svelte';
import { words, type Lang } from '../words/words.svelte';
import { actionsOf } from './registry';

let desk: Desk;

beforeEach(async () => {
  words.speak('fr');
  desk = new Desk(new Fake());
  render(App, { desk });
  await desk.boot();
  await desk.openSample();
});

for (const lang of ['fr', 'en'] as Lang[]) {
  test(`the list of keys names every action that has one and can be done: ${lang}`, async () => {
    words.speak(lang);
    desk.keys = true;
    const list = await screen.findByRole('dialog');
    const keyed = actionsOf(desk).filter((each) => each.keys.length > 0 && each.when(desk));
    expect(keyed.length).toBeGreaterThan(20);
    for (const each of keyed) expect(list.textContent, each.id).toContain(each.label(lang));
  });
}

test('an action without a key is found by its name, or stands where its time has come', () => {
  const shown = new Set(
    actionsOf(desk).flatMap((each) =>
      entriesFor(desk, each.label('fr'), false).flatMap((group) => group.entries.map((entry) => entry.id)),
    ),
  );
  for (const each of actionsOf(desk).filter((each) => each.keys.length === 0 && each.when(desk)))
    expect(shown, each.id).toContain(`action-${each.id}`);
});
