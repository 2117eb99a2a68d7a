import { named, reviewing, type Action } from './action';

/** From a text or a file to a visit. Ctrl Enter and Escape belong to the zone and to the screen that show them. */
export const reviewActions: Action[] = [
  {
    id: 'source',
    section: 'visit',
    label: named('ui-choose-source'),
    keys: ['Ctrl+i'],
    where: 'anywhere',
    when: (desk) => desk.visit === null,
    perform: (desk) => desk.chooseSource(),
  },
  {
    id: 'read',
    section: 'visit',
    label: named('ui-read-text'),
    keys: [],
    where: 'anywhere',
    when: (desk) => desk.visit === null && desk.review === null && desk.draft.trim() !== '',
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
