import { agenda, chosen, expect, focused, row, said, test } from './window';

/** The titles of the stops, in the order of the sheet. */
const titles = (page: Parameters<typeof agenda>[0]) =>
  page.locator('[data-stop] [data-column="title"] b').allTextContents();

test('a row that is dragged, its key and its menu give the same order', async ({ page }) => {
  await agenda(page);
  const forges = await row(page, 'Forges du Gardon').boundingBox();
  const next = await row(page, 'Cévennes Composites').boundingBox();
  if (!forges || !next) throw new Error('the rows are not there');
  await page.mouse.move(forges.x + 300, forges.y + 14);
  await page.mouse.down();
  await page.mouse.move(forges.x + 300, forges.y + 30, { steps: 3 });
  await page.mouse.move(next.x + 300, next.y + next.height - 6, { steps: 5 });
  await expect(page.locator('.badge')).toContainText('9h35 →');
  await page.mouse.up();
  await expect(said(page)).toContainText('déplacé');
  const dragged = await titles(page);
  await page.keyboard.press('Control+z');
  await row(page, 'Forges du Gardon').locator('[data-column="title"]').click();
  await page.keyboard.press('Alt+ArrowDown');
  await expect.poll(() => titles(page)).toEqual(dragged);
  await page.keyboard.press('Control+z');
  await expect.poll(() => titles(page)).not.toEqual(dragged);
  await row(page, 'Forges du Gardon').locator('[data-column="title"]').click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Descendre l’étape' }).press('Enter');
  await expect.poll(() => titles(page)).toEqual(dragged);
});

for (const grid of [false, true])
  test(`the hours at which a stop fits are shown while it is dragged, ${grid ? 'by the hours' : 'in the run sheet'}`, async ({
    page,
  }) => {
    await agenda(page);
    if (grid) {
      await page.keyboard.press('Control+k');
      await page.keyboard.type('grille horaire');
      await page.keyboard.press('Enter');
      await expect(page.locator('.hours')).toBeVisible();
    }
    const forges = row(page, 'Forges du Gardon').first();
    const next = row(page, 'Cévennes Composites').first();
    const [from, to] = [await forges.boundingBox(), await next.boundingBox()];
    if (!from || !to) throw new Error('the rows are not there');
    await page.mouse.move(from.x + 300, from.y + 14);
    await page.mouse.down();
    await page.mouse.move(from.x + 300, from.y + 30, { steps: 3 });
    await page.mouse.move(to.x + 300, to.y + to.height - 6, { steps: 5 });
    await expect(page.locator('.badge')).toContainText('tient ici, à 10h55');
    const shown = page.locator('.rows .room');
    await expect(shown).toHaveCount(2);
    if (!grid) await expect(shown).toHaveText(['de 9h35 à 9h50', 'à 10h55']);
    await page.keyboard.press('Escape');
    await page.mouse.up();
    await expect(shown).toHaveCount(0);
  });

test('Escape gives a drag up without a trace', async ({ page }) => {
  await agenda(page);
  const before = await titles(page);
  const forges = await row(page, 'Forges du Gardon').boundingBox();
  if (!forges) throw new Error('the row is not there');
  await page.mouse.move(forges.x + 300, forges.y + 14);
  await page.mouse.down();
  await page.mouse.move(forges.x + 300, forges.y + 110, { steps: 5 });
  await page.keyboard.press('Escape');
  await page.mouse.up();
  expect(await titles(page)).toEqual(before);
});

test('a fixed hour is not dragged and says where it is changed', async ({ page }) => {
  await agenda(page);
  const meeting = await row(page, 'Réunion').boundingBox();
  if (!meeting) throw new Error('the row is not there');
  await page.mouse.move(meeting.x + 300, meeting.y + 14);
  await page.mouse.down();
  await page.mouse.move(meeting.x + 300, meeting.y - 60, { steps: 5 });
  await page.mouse.up();
  await expect(said(page)).toContainText('modifiez 12h15 sur sa ligne');
});

test('the lower edge of a row draws its duration, as the arrows do in its cell', async ({ page }) => {
  await agenda(page);
  const forges = await row(page, 'Forges du Gardon').boundingBox();
  if (!forges) throw new Error('the row is not there');
  await page.mouse.move(forges.x + 300, forges.y + forges.height - 2);
  await page.mouse.down();
  await page.mouse.move(forges.x + 300, forges.y + forges.height + 28, { steps: 4 });
  await page.mouse.up();
  const hours = page.locator('[data-stop] [data-column="hour"], [data-stop] [data-column="duration"]');
  await expect(row(page, 'Forges du Gardon')).toContainText('60\u00a0min');
  const drawn = await hours.allTextContents();
  await page.keyboard.press('Control+z');
  await expect(row(page, 'Forges du Gardon')).toContainText('45\u00a0min');
  await row(page, 'Forges du Gardon').locator('[data-column="duration"]').click();
  await page.keyboard.press('F2');
  await expect(focused(page)).toHaveJSProperty('tagName', 'INPUT');
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect.poll(() => hours.allTextContents()).toEqual(drawn);
});

test('several stops are removed as one edit, which one undo gives back', async ({ page }) => {
  await agenda(page);
  const before = await titles(page);
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Delete');
  await expect.poll(async () => (await titles(page)).length).toBe(before.length - 3);
  await page.keyboard.press('Control+z');
  await expect.poll(() => titles(page)).toEqual(before);
  await expect(focused(page)).toHaveAttribute('role', 'gridcell');
});

test('the usual margin of a fixed hour is set by a key or from the palette, and undone', async ({ page }) => {
  await agenda(page);
  const margin = page.getByRole('row', { name: 'Marge avant 12h15' });
  // From the arrival over two visits and three moves to the margin, which is taken away.
  for (let step = 0; step < 6; step += 1) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Delete');
  await expect(margin).toHaveAccessibleName(/plancher 0/);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Control+Shift+m');
  await expect(said(page)).toContainText('Réunion d’échanges avec les entreprises : marge usuelle');
  await expect(margin).toHaveAccessibleName(/plancher 5/);
  await page.keyboard.press('Control+z');
  await expect(margin).toHaveAccessibleName(/plancher 0/);
  await page.keyboard.press('Control+a');
  await chosen(page, 'marge usuelle');
  await expect(margin).toHaveAccessibleName(/plancher 5/);
  await expect(focused(page)).toHaveAttribute('role', 'gridcell');
});

test('a stop without a fixed hour says why it has no usual margin', async ({ page }) => {
  await agenda(page);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Control+Shift+m');
  await expect(page.getByText('« Forges du Gardon » n’a pas d’heure fixe').first()).toBeVisible();
  await expect(focused(page)).toHaveAttribute('role', 'gridcell');
});

test('the quick line is read, changed by its tokens and added, all by keys', async ({ page }) => {
  await agenda(page);
  await page.keyboard.press('Control+n');
  await page.keyboard.type('14h30 visite SNR 45 min');
  await expect(page.locator('.ghost')).toContainText('visite SNR');
  await page.keyboard.press('Tab');
  await expect(focused(page)).toHaveAttribute('role', 'spinbutton');
  await page.keyboard.press('ArrowDown');
  await expect(said(page)).toContainText('À la suite');
  await page.keyboard.press('Enter');
  await expect(page.locator('.ghost')).toHaveCount(0);
  await expect(page.locator('#quick')).toBeFocused();
});

test('dividers are moved by keys, and stay where they were drawn', async ({ page }) => {
  await agenda(page);
  const divider = page.getByRole('separator', { name: 'Largeur du volet Étape' });
  await divider.focus();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await expect(divider).toHaveAttribute('aria-valuenow', '332');
  await agenda(page);
  await expect(divider).toHaveAttribute('aria-valuenow', '332');
});
