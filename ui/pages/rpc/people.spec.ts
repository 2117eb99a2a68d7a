import { open, test } from './desk';
import { expect, focused, person, row, said, sideways } from '../window';

const day = `= 2020-09-21 Europe/Paris
& Mme Hélène VIDAL, sous-préfète d’Alès #vidal
& M. Christophe RIVENQ, maire d’Alès {host} #rivenq
& M. Antoine ROUSSEL, député du Gard <a@an.example> #roussel
& Mme Anne MERLE, conseillère municipale d’Alès <m@ales.example> #merle
!09:00 Accueil ; 30 @ Mairie (Alès) #accueil
  rivenq welcomes
  vidal attends
  roussel attends
  merle attends
`;

test.beforeEach(() => {
  // A refusal is an answer with status 400; the browser writes that into the console by itself.
  test.info().annotations.push({ type: 'allowed', description: '400' });
});

test('an aisle parts the seats, the first at it on the right', async ({ page, desk }) => {
  await open(page, desk, day);
  await page.keyboard.press('Control+PageDown');
  await page.getByLabel('Disposition des places').selectOption({ label: 'Allée centrale, 2 de chaque côté' });
  const seats = page.getByRole('region', { name: 'Places, vues par ceux qui sont assis' });
  await expect(seats.getByRole('list', { name: 'Rang 1, à droite de l’allée' })).toHaveText(
    /1 VIDAL\s*3 ROUSSEL/,
  );
  await expect(seats.getByRole('list', { name: 'Rang 1, à gauche de l’allée' })).toHaveText(
    /4 MERLE\s*2 RIVENQ/,
  );
  await page.getByLabel('Disposition des places').selectOption({ label: 'Côte à côte' });
  await expect(page.getByRole('region', { name: 'Places, vues de la salle' })).toContainText('VIDAL');
});

test('a mail that is none is refused beside its field, and a long function breaks nothing', async ({
  page,
  desk,
}) => {
  await open(page, desk, day);
  await page.keyboard.press('Control+PageDown');
  await person(page, 'M. Christophe RIVENQ').click();
  await page.keyboard.press('Enter');
  const mail = page.getByLabel('Adresse électronique');
  await mail.fill('rivenq chez ales');
  await mail.press('Enter');
  await expect(page.getByRole('alert')).toContainText('« rivenq chez ales » n’est pas une adresse');
  await expect(mail).toHaveValue('rivenq chez ales');
  await mail.press('Escape');
  await expect(mail).toHaveValue('');
  const long = `président de la commission ${'des affaires générales, '.repeat(12)}de la ville`;
  const field = page.getByLabel('Fonction imprimée', { exact: true });
  await field.fill(long);
  await field.press('Enter');
  await expect(person(page, 'M. Christophe RIVENQ')).toContainText('des affaires générales');
  await expect(field).toHaveValue(long);
  expect(await sideways(page)).toEqual([]);
});

test('packages that cannot be written say so, and nothing of them is there', async ({ page, desk }) => {
  await open(page, desk, day);
  for (const shift of ['', '+10']) {
    if (shift) {
      await page.keyboard.press('Control+PageUp');
      await page.keyboard.press('Control+PageUp');
      await page.keyboard.press('Control+Home');
      await page.keyboard.press('Home');
      await page.keyboard.type(shift);
      await page.keyboard.press('Enter');
      await expect(row(page, 'Accueil')).toContainText('9h10');
    }
    await page.keyboard.press('Control+PageDown');
    await page.keyboard.press('Control+PageDown');
    await expect(page.getByRole('listbox', { name: 'Qui reçoit quoi' })).toBeVisible();
    await page.keyboard.press('Control+Shift+f');
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(said(page)).toContainText(shift ? 'Version 2 figée' : 'Version 1 figée');
  }
  desk.putInTheWay('envoi-v2');
  await page.getByRole('button', { name: 'Préparer les envois' }).press('Enter');
  await expect(page.getByRole('alert')).toContainText('envoi-v2');
  expect(desk.written).toEqual(['envoi-v2']);
});

test('the seats of the cars of a group are kept, and what is no number is refused', async ({
  page,
  desk,
}) => {
  await open(
    page,
    desk,
    `= 2020-09-21 Europe/Paris
& Mme A A #a
& M. B B #b
!09:00 Accueil ; 30 #accueil
Visite ; 30 {Presse} #visite
  a attends
  b attends
Atelier ; 30 {Élus} #atelier
!10:00 Réunion ; 30 #reunion
`,
  );
  await row(page, 'Visite').click();
  await page.getByRole('button', { name: 'Autres champs' }).press('Enter');
  const seats = page.getByLabel('Places, sans chauffeurs');
  await seats.fill('beaucoup');
  await seats.press('Enter');
  await expect(page.getByRole('alert')).toContainText('« beaucoup » n’est pas un nombre de places');
  await seats.fill('1');
  await seats.press('Enter');
  await expect(page.getByRole('region', { name: 'À voir' })).toContainText('2 personnes pour 1 place');
  await expect(focused(page)).toHaveAccessibleName(/Places/);
});
