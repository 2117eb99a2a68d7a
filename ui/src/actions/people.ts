import type { Doing } from '../generated/api';
import type { Desk } from '../state/desk.svelte';
import type { People } from '../state/people.svelte';
import { named, writing, type Action } from './action';

/** The screen of the people is shown and can be written. */
const among = (desk: Desk): boolean => writing(desk) && desk.visit?.screen === 'people';

/** The cursor is on a person. */
const onPerson = (desk: Desk): boolean => among(desk) && desk.visit?.people.row !== undefined;

/** A stop is shown, and the person of the cursor has something to do there. */
const atStop = (desk: Desk): boolean =>
  onPerson(desk) && desk.visit?.people.stop !== '' && desk.visit?.people.row?.presence !== '';

const besideStop = (desk: Desk): boolean =>
  onPerson(desk) && desk.visit?.people.stop !== '' && desk.visit?.people.row?.presence === '';

/** What is done to the person of the cursor. */
export const personActions: Action[] = [
  {
    id: 'person-open',
    section: 'people',
    label: named('ui-people-open'),
    keys: ['Enter', 'F2'],
    where: 'people',
    when: onPerson,
    perform: (desk) =>
      onCurrent(desk, (people, person) => {
        people.card = person;
      }),
  },
  {
    id: 'person-menu',
    section: 'people',
    label: named('ui-people-menu'),
    keys: ['Shift+F10', 'ContextMenu'],
    where: 'people',
    when: onPerson,
    perform: (desk) => {
      if (desk.visit) desk.visit.people.menu = 'row';
    },
  },
  {
    id: 'person-up',
    section: 'people',
    label: named('ui-people-up'),
    keys: ['Alt+ArrowUp'],
    where: 'people',
    when: onPerson,
    perform: (desk) => desk.visit?.people.move(-1),
  },
  {
    id: 'person-down',
    section: 'people',
    label: named('ui-people-down'),
    keys: ['Alt+ArrowDown'],
    where: 'people',
    when: onPerson,
    perform: (desk) => desk.visit?.people.move(1),
  },
  {
    id: 'person-rule',
    section: 'people',
    label: named('ui-people-rule'),
    keys: ['r'],
    where: 'people',
    when: (desk) => onPerson(desk) && desk.visit?.people.row?.by_hand !== '',
    perform: (desk) =>
      onCurrent(desk, async (people, person) => {
        await people.edit('return_to_rule', { person });
        people.grab();
      }),
  },
  {
    id: 'person-attend',
    section: 'people',
    label: named('ui-people-attend'),
    keys: ['Insert'],
    where: 'people',
    when: besideStop,
    perform: (desk) => answer(desk, 'awaited'),
  },
  {
    id: 'person-confirm',
    section: 'people',
    label: named('ui-people-confirm'),
    keys: ['c'],
    where: 'people',
    when: atStop,
    perform: (desk) => answer(desk, 'confirmed'),
  },
  {
    id: 'person-await',
    section: 'people',
    label: named('ui-people-await'),
    keys: ['t'],
    where: 'people',
    when: atStop,
    perform: (desk) => answer(desk, 'awaited'),
  },
  {
    id: 'person-decline',
    section: 'people',
    label: named('ui-people-decline'),
    keys: ['e'],
    where: 'people',
    when: atStop,
    perform: (desk) => answer(desk, 'declined'),
  },
  {
    id: 'person-absent',
    section: 'people',
    label: named('ui-people-absent'),
    keys: ['x'],
    where: 'people',
    when: atStop,
    perform: (desk) => answer(desk, 'absent'),
  },
  {
    id: 'person-welcome',
    section: 'people',
    label: named('ui-people-welcome'),
    keys: ['a'],
    where: 'people',
    when: (desk) => onPerson(desk) && desk.visit?.people.stop !== '',
    perform: (desk) => toggle(desk, 'welcomes', 'welcomes', 'no_welcome'),
  },
  {
    id: 'person-speak',
    section: 'people',
    label: named('ui-people-speak'),
    keys: ['p'],
    where: 'people',
    when: (desk) => onPerson(desk) && desk.visit?.people.stop !== '',
    perform: (desk) => toggle(desk, 'speaks', { speaks: '' }, 'no_speech'),
  },
  {
    id: 'person-leave',
    section: 'people',
    label: named('ui-people-leave'),
    keys: ['Delete'],
    where: 'people',
    when: atStop,
    perform: (desk) => answer(desk, 'leaves'),
  },
  {
    id: 'person-remove',
    section: 'people',
    label: named('ui-people-remove'),
    keys: [],
    where: 'people',
    when: onPerson,
    perform: (desk) =>
      onCurrent(desk, async (people, person) => {
        people.card = null;
        await people.edit('remove_person', { person });
        people.grab();
      }),
  },
];

/** What is done on the screen of the people. */
export const peopleActions: Action[] = [
  {
    id: 'people',
    section: 'people',
    label: named('ui-screen-people'),
    keys: [],
    where: 'anywhere',
    when: (desk) => desk.visit !== null,
    perform: (desk) => {
      if (desk.visit) desk.visit.screen = 'people';
    },
  },
  {
    id: 'person-add',
    section: 'people',
    label: named('ui-people-add'),
    keys: [],
    where: 'anywhere',
    when: writing,
    perform: (desk) => {
      const visit = desk.visit;
      if (!visit) return;
      visit.screen = 'people';
      visit.people.add();
    },
  },
  ...personActions,
];

/** Those that the menu of a person shows. */
export const personMenu = personActions.filter((each) => each.id !== 'person-menu');

async function onCurrent(
  desk: Desk,
  job: (people: People, person: string) => void | Promise<void>,
): Promise<void> {
  const people = desk.visit?.people;
  const person = people?.row?.id;
  if (people && person) await job(people, person);
}

function answer(desk: Desk, doing: Doing): Promise<void> {
  return onCurrent(desk, async (people, person) => {
    await people.attend(person, doing);
    people.grab();
  });
}

function toggle(desk: Desk, role: string, begin: Doing, end: Doing): Promise<void> {
  const has = desk.visit?.people.row?.roles.includes(role) ?? false;
  return answer(desk, has ? end : begin);
}
