import type { Desk } from '../state/desk.svelte';
import { named, reviewing, visiting, type Action } from './action';

/** A review that lies open is not replaced by another: its decisions would be lost. */
const unreviewed = (desk: Desk): boolean => desk.review === null && desk.visit?.snapshot.read_only !== true;

/** From a text or a file to a visit. Ctrl Enter and Escape belong to the zone and to the screen that show them. */
export const reviewActions: Action[] = [
  {
    id: 'source',
    section: 'visit',
    label: named('ui-import'),
    keys: ['Ctrl+i'],
    where: 'anywhere',
    at: 'visit',
    when: (desk) => visiting(desk) && unreviewed(desk),
    perform: (desk) => desk.chooseSource(),
  },
  {
    id: 'read',
    section: 'visit',
    label: named('ui-read-text'),
    keys: [],
    where: 'anywhere',
    when: (desk) => desk.visit === null && unreviewed(desk) && desk.draft.trim() !== '',
    perform: (desk) => desk.readText(),
  },
  {
    id: 'create',
    section: 'visit',
    label: named('ui-review-create'),
    keys: [],
    where: 'anywhere',
    when: reviewing,
    perform: (desk) => desk.createVisit(),
  },
  {
    id: 'leave-review',
    section: 'visit',
    label: named('ui-review-leave'),
    keys: [],
    where: 'anywhere',
    when: reviewing,
    perform: (desk) => desk.leaveReview(),
  },
];
