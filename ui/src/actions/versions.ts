import type { VersionView } from '../generated/api';
import { personOf } from '../state/giving.svelte';
import type { Desk } from '../state/desk.svelte';
import { say } from '../words/words.svelte';
import { named, visiting, writing, type Action } from './action';

/** The screen on which a version is given out is open. */
const giving = (desk: Desk): boolean => visiting(desk) && desk.visit?.screen === 'give';

/** The same, a version exists, and nothing of it is being written. */
const given = (desk: Desk): boolean =>
  giving(desk) && desk.visit?.giving.view?.last != null && desk.visit.giving.packing === null;

/** Freezing a version, preparing what is sent, noting who holds it. */
export const giveActions: Action[] = [
  {
    id: 'release',
    section: 'visit',
    label: named('ui-give-release'),
    keys: ['Ctrl+Shift+f'],
    where: 'anywhere',
    when: (desk) => giving(desk) && writing(desk) && desk.visit?.giving.view != null,
    perform: (desk) => desk.visit?.giving.ask(),
  },
  {
    id: 'pack',
    section: 'visit',
    label: named('ui-give-pack'),
    keys: [],
    where: 'anywhere',
    when: given,
    perform: (desk) => desk.visit?.giving.pack(),
  },
  {
    id: 'draft',
    section: 'visit',
    label: named('ui-give-draft'),
    keys: [],
    where: 'anywhere',
    when: (desk) => given(desk) && desk.visit?.giving.reader?.draft === true && hasPerson(desk),
    perform: (desk) => desk.visit?.giving.draft(),
  },
  {
    id: 'copy-lines',
    section: 'visit',
    label: named('ui-give-copy'),
    keys: [],
    where: 'anywhere',
    when: (desk) => giving(desk) && Boolean(desk.visit?.giving.reader?.lines),
    perform: (desk) => desk.visit?.giving.copy(),
  },
  {
    id: 'print-notice',
    section: 'visit',
    label: named('ui-give-print-notice'),
    keys: [],
    where: 'anywhere',
    when: (desk) => giving(desk) && (desk.visit?.giving.reader?.changes.length ?? 0) > 0,
    perform: (desk) => desk.printSheet('changements', desk.visit?.giving.reader?.reader),
  },
  {
    id: 'hand-over',
    section: 'visit',
    label: named('ui-give-hand-over'),
    keys: [],
    where: 'anywhere',
    when: (desk) => given(desk) && writing(desk) && (desk.visit?.giving.ticked.size ?? 0) > 0,
    perform: (desk) => desk.visit?.giving.handOver(),
  },
  {
    id: 'share',
    section: 'visit',
    label: named('ui-give-share'),
    keys: [],
    where: 'anywhere',
    when: giving,
    perform: (desk) => desk.visit?.giving.share(),
  },
];

/** Going back to each version there is. */
export function versionActions(versions: readonly VersionView[]): Action[] {
  return versions.map((version) => ({
    id: `restore-${version.number}`,
    section: 'visit',
    label: (lang) => say(lang, 'ui-give-restore', { number: version.number }),
    keys: [],
    where: 'anywhere',
    when: (desk) => giving(desk) && writing(desk),
    perform: (desk) => desk.visit?.giving.restore(version.number),
  }));
}

function hasPerson(desk: Desk): boolean {
  return personOf(desk.visit?.giving.key ?? '') !== null;
}
