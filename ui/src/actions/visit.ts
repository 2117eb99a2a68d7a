import type { SheetView } from '../generated/api';
import type { Desk } from '../state/desk.svelte';
import { say, t, words } from '../words/words.svelte';
import { always, named, visiting, writing, type Action } from './action';
import { conflictOf } from './stop';

/** What is done to the visit as a whole. */
export const visitActions: Action[] = [
  {
    id: 'open',
    section: 'visit',
    label: named('ui-read-file'),
    keys: ['Ctrl+o'],
    where: 'anywhere',
    // A review that lies open is not replaced by another: its decisions would be lost.
    when: (desk) => desk.review === null,
    perform: (desk) => desk.open(),
  },
  {
    id: 'sample',
    section: 'visit',
    label: named('ui-open-sample'),
    keys: [],
    where: 'anywhere',
    when: (desk) => desk.visit === null,
    perform: (desk) => desk.openSample(),
  },
  {
    id: 'close',
    section: 'visit',
    label: named('ui-close-visit'),
    keys: [],
    where: 'anywhere',
    when: visiting,
    perform: (desk) => desk.close(),
  },
  {
    id: 'undo',
    section: 'visit',
    label: named('ui-undo'),
    keys: ['Ctrl+z'],
    where: 'outside-text',
    when: (desk) => writing(desk) && desk.visit?.snapshot.undo != null,
    perform: (desk) => step(desk, 'undo'),
  },
  {
    id: 'redo',
    section: 'visit',
    label: named('ui-redo'),
    keys: ['Ctrl+y', 'Ctrl+Shift+z'],
    where: 'outside-text',
    when: (desk) => writing(desk) && desk.visit?.snapshot.redo != null,
    perform: (desk) => step(desk, 'redo'),
  },
  {
    id: 'repair',
    section: 'visit',
    label: named('ui-repair'),
    keys: [],
    where: 'anywhere',
    when: (desk) => writing(desk) && conflict(desk) !== undefined,
    perform: async (desk) => {
      const found = conflictOf(desk) ?? conflict(desk);
      if (found) await desk.repair(found);
    },
  },
  {
    id: 'calendar',
    section: 'visit',
    label: named('ui-export-calendar'),
    keys: [],
    where: 'anywhere',
    when: visiting,
    perform: (desk) => desk.exportCalendar(),
  },
  {
    id: 'history',
    section: 'visit',
    label: named('ui-history-show'),
    keys: ['Ctrl+h'],
    where: 'anywhere',
    at: 'visit',
    when: visiting,
    perform: (desk) => {
      if (desk.visit) desk.visit.screen = 'history';
    },
  },
  {
    id: 'saved',
    section: 'visit',
    label: named('ui-save'),
    keys: ['Ctrl+s'],
    where: 'anywhere',
    when: visiting,
    perform: (desk) =>
      desk.visit?.say(desk.visit.snapshot.unsaved ? t('ui-saved-here') : t('ui-saved'), 'done'),
  },
  {
    id: 'save-copy',
    section: 'visit',
    label: named('ui-save-copy'),
    keys: ['Ctrl+Shift+s'],
    where: 'anywhere',
    at: 'visit',
    when: visiting,
    perform: (desk) => desk.saveCopy(),
  },
  {
    id: 'retry-save',
    section: 'visit',
    label: named('ui-save-retry'),
    keys: [],
    where: 'anywhere',
    at: 'visit',
    when: (desk) => visiting(desk) && desk.visit?.snapshot.unsaved != null,
    perform: (desk) => desk.retrySave(),
  },
  {
    id: 'reveal',
    section: 'visit',
    label: named('ui-reveal'),
    keys: [],
    where: 'anywhere',
    at: 'visit',
    when: visiting,
    perform: (desk) => desk.revealOpen(),
  },
];

/** One export for each sheet that there is, and one more for those that others go on writing. */
export function sheetActions(sheets: readonly SheetView[]): Action[] {
  return sheets.flatMap((sheet) => [
    exportOf(sheet, `sheet-${sheet.name}`, 'ui-export-sheet', (desk) => desk.exportSheet(sheet.name)),
    ...(sheet.document && !sheet.personal
      ? [
          exportOf(sheet, `sheet-${sheet.name}-document`, 'ui-export-document', (desk) =>
            desk.exportSheet(sheet.name, null, 'docx'),
          ),
        ]
      : []),
  ]);
}

function exportOf(
  sheet: SheetView,
  id: string,
  label: 'ui-export-sheet' | 'ui-export-document',
  perform: Action['perform'],
): Action {
  return {
    id,
    section: 'visit',
    label: (lang) => say(lang, label, { title: sheet.title }),
    keys: [],
    where: 'anywhere',
    when: visiting,
    perform: sheet.personal ? (desk) => choosePerson(desk, sheet) : perform,
  };
}

/** A sheet for one person is looked at first: whose it is stands beside it, and it is exported from there. */
async function choosePerson(desk: Desk, sheet: SheetView): Promise<void> {
  const paper = desk.visit?.paper;
  if (!paper) return;
  desk.panes.show('paper');
  await paper.choose(sheet.name);
  desk.visit?.say(t('ui-paper-choose-person'), 'done');
}

/** The language that is not spoken, and the three themes. */
export const windowActions: Action[] = [
  {
    id: 'french',
    section: 'window',
    label: named('ui-french'),
    keys: [],
    where: 'anywhere',
    when: () => words.lang !== 'fr',
    perform: (desk) => desk.speak('fr'),
  },
  {
    id: 'english',
    section: 'window',
    label: named('ui-english'),
    keys: [],
    where: 'anywhere',
    when: () => words.lang !== 'en',
    perform: (desk) => desk.speak('en'),
  },
  {
    id: 'settings',
    section: 'window',
    label: named('ui-settings'),
    keys: ['Ctrl+,'],
    where: 'anywhere',
    when: always,
    perform: (desk) => {
      desk.settings = true;
    },
  },
  {
    id: 'about',
    section: 'window',
    label: named('ui-about'),
    keys: [],
    where: 'anywhere',
    when: always,
    perform: (desk) => {
      desk.about = true;
    },
  },
  {
    id: 'larger',
    section: 'window',
    label: named('ui-larger'),
    keys: ['Ctrl++', 'Ctrl+='],
    where: 'anywhere',
    when: always,
    perform: (desk) => desk.stepSize(true),
  },
  {
    id: 'smaller',
    section: 'window',
    label: named('ui-smaller'),
    keys: ['Ctrl+-'],
    where: 'anywhere',
    when: always,
    perform: (desk) => desk.stepSize(false),
  },
  {
    id: 'plain-size',
    section: 'window',
    label: named('ui-plain-size'),
    // On AZERTY the key of 0 writes « à ».
    keys: ['Ctrl+0', 'Ctrl+à'],
    where: 'anywhere',
    when: always,
    perform: (desk) => desk.resize(100),
  },
  theme('theme-system', 'ui-theme-system', 'system'),
  theme('theme-light', 'ui-theme-light', 'light'),
  theme('theme-dark', 'ui-theme-dark', 'dark'),
];

function theme(
  id: string,
  label: 'ui-theme-system' | 'ui-theme-light' | 'ui-theme-dark',
  name: Desk['theme']['name'],
): Action {
  return {
    id,
    section: 'window',
    label: (lang) => say(lang, 'ui-token', { label: say(lang, 'ui-theme'), value: say(lang, label) }),
    keys: [],
    where: 'anywhere',
    when: (desk) => desk.theme.name !== name,
    perform: (desk) => desk.theme.choose(name),
  };
}

function conflict(desk: Desk) {
  return desk.visit?.snapshot.problems.find((problem) => problem.repairable);
}

async function step(desk: Desk, which: 'undo' | 'redo'): Promise<void> {
  const visit = desk.visit;
  if (!visit) return;
  await visit.perform(which, {});
  visit.sheet.grab();
}
