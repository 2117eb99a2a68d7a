import { beforeEach, describe, expect, test } from 'vitest';
import type { Kept, Proposed } from '../generated/api';
import { Fake } from '../host/fake';
import { note } from '../host/fake/note';
import { words } from '../words/words.svelte';
import { Announcer } from './announcer.svelte';
import { Desk } from './desk.svelte';
import { OpenReview } from './review.svelte';

beforeEach(() => words.speak('fr'));

const model = note.proposals[0] as Proposed;

/** A proposal by how sure it is: certain, doubtful, or without a day. */
function proposed(kind: string, index: number): Proposed {
  const day = kind === 'undated' ? '' : model.day;
  return { ...model, index, day, title: `${kind} ${index}`, certain: kind === 'certain' };
}

function open(...kinds: string[]): { review: OpenReview; announcer: Announcer } {
  const announcer = new Announcer();
  return { review: new OpenReview({ ...note, proposals: kinds.map(proposed) }, announcer), announcer };
}

/** A gesture: going to a row, or deciding of the current one. */
type Gesture = number | 'keep' | 'discard';

/** What enters after these gestures, and what is said of it. */
function check(kinds: string[], gestures: Gesture[], kept: number[], tally: string): void {
  const { review } = open(...kinds);
  for (const gesture of gestures) {
    if (typeof gesture === 'number') review.go(gesture);
    else review[gesture]();
  }
  expect(review.kept.map((each) => each.index)).toEqual(kept);
  expect(review.tally).toBe(tally);
}

const day = ['certain', 'doubtful', 'doubtful', 'undated', 'certain'];

describe('what enters', () => {
  test.each<[string, string[], Gesture[], number[], string]>([
    ['the certain ones', day, [], [0, 4], '2 étapes entrent, 2 restent à décider, 1 sans jour'],
    ['one that is kept', day, ['keep'], [0, 1, 4], '3 étapes entrent, 1 reste à décider, 1 sans jour'],
    [
      'not one that is discarded',
      day,
      [0, 'discard'],
      [4],
      '1 étape entre, 2 restent à décider, 1 sans jour',
    ],
    [
      'a discarded one that is kept again',
      day,
      [0, 'discard', 0, 'keep'],
      [0, 4],
      '2 étapes entrent, 2 restent à décider, 1 sans jour',
    ],
    ['never one without a day', ['undated'], ['keep'], [], 'aucune étape n’entre, 1 sans jour'],
    ['not one whose certainty has no day', ['undated', 'certain'], [0, 'discard'], [1], '1 étape entre'],
    ['nothing of nothing', [], ['keep', 'discard', 3], [], 'aucune étape n’entre'],
  ])('%s', (_, kinds, gestures, kept, tally) => check(kinds, gestures, kept, tally));
});

describe('where the cursor goes', () => {
  test('begins at the first that is undecided, or at the first', () => {
    expect(open(...day).review.at).toBe(1);
    expect(open('certain', 'certain').review.at).toBe(0);
  });

  test('a decision leads to the next that is undecided, round the end, and stays after the last', () => {
    const { review } = open('doubtful', 'certain', 'undated', 'doubtful');
    review.go(3);
    review.keep();
    expect(review.at).toBe(0);
    review.discard();
    expect(review.at).toBe(0);
  });

  test('arrows stop at both ends', () => {
    const { review } = open('certain', 'certain');
    review.go(-1);
    expect(review.at).toBe(0);
    review.go(9);
    expect(review.at).toBe(1);
  });
});

describe('a correction', () => {
  test.each<[string, { hour?: string; title?: string; place?: string }, Partial<Kept>]>([
    ['nothing when nothing was changed', {}, {}],
    ['only what was changed', { hour: '9h' }, { hour: '9h' }],
    ['an hour that was emptied', { hour: ' ' }, { hour: '' }],
    ['the title that was read when it was emptied', { title: ' ' }, {}],
    ['all of it, without spaces around', { title: ' A ', place: ' B, C ' }, { title: 'A', place: 'B, C' }],
  ])('sends %s', (_, typed, expected) => {
    const announcer = new Announcer();
    const proposals = [{ ...model, index: 7, hour: '12h15', place: 'Mairie' }];
    const review = new OpenReview({ ...note, proposals }, announcer);
    review.correct();
    if (review.draft) review.draft = { ...review.draft, ...typed };
    review.keep();
    expect(review.kept).toEqual([
      { index: 7, title: null, hour: null, place: null, aim: false, ...expected },
    ]);
  });

  test('left by Escape changes nothing', () => {
    const { review } = open('doubtful');
    review.correct();
    review.draft = { hour: '9h', title: 'A', place: 'B' };
    review.leave();
    expect(review.draft).toBeNull();
    expect(review.current?.shown).toMatchObject({ hour: '', title: 'doubtful 0', place: '' });
    expect(review.entering).toBe(0);
  });

  test('left for another row is taken, and decides nothing', () => {
    const { review } = open('doubtful', 'doubtful');
    review.correct();
    review.draft = { hour: '9h', title: 'A', place: '' };
    review.go(1);
    expect(review.items[0]?.shown.title).toBe('A');
    expect(review.undecided).toBe(2);
  });
});

test('each decision is said, with what enters', () => {
  const { review, announcer } = open('doubtful', 'doubtful');
  review.keep();
  expect(announcer.text).toBe('Gardée\u00a0: doubtful 0. 1 étape entre, 1 reste à décider.');
  review.discard();
  expect(announcer.text).toBe('Écartée\u00a0: doubtful 1. 1 étape entre.');
});

describe('the desk', () => {
  let host: Fake;
  let desk: Desk;

  beforeEach(async () => {
    host = new Fake(true);
    desk = new Desk(host);
    await desk.boot();
    desk.draft = 'Lundi 21 septembre à 12h15, réunion';
    await desk.readText();
  });

  test('sends the text as it stands in the zone, and makes a visit of what is kept', async () => {
    expect(host.calls.at(-1)).toEqual({ name: 'read_source', sent: { text: desk.draft } });
    await desk.createVisit();
    expect(host.calls.find((call) => call.name === 'create_visit')?.sent).toEqual({
      kept: [{ index: 2, title: null, hour: null, place: null, aim: false }],
      people: [],
    });
    expect(desk.visit).not.toBeNull();
    expect(desk.review).toBeNull();
    expect(desk.draft).toBe('');
  });

  test('takes the row that is being corrected when the visit is created', async () => {
    desk.review?.correct();
    if (desk.review) desk.review.draft = { hour: '9h', title: 'Accueil', place: '' };
    await desk.createVisit();
    expect(host.calls.find((call) => call.name === 'create_visit')?.sent).toMatchObject({
      kept: [{ index: 0, title: 'Accueil', hour: '9h', place: null }, { index: 2 }],
    });
  });

  test('keeps what the visit is for, and makes no visit of nothing', async () => {
    desk.review?.go(3);
    desk.review?.aim();
    desk.review?.go(2);
    desk.review?.discard();
    expect(desk.review?.tally).toContain('1 but');
    await desk.createVisit();
    expect(host.calls.find((call) => call.name === 'create_visit')?.sent).toEqual({
      kept: [{ index: 3, title: null, hour: null, place: null, aim: true }],
      people: [],
    });
  });

  test('says the same in another language, with what was decided and corrected', async () => {
    desk.review?.correct();
    if (desk.review) desk.review.draft = { hour: '9h', title: 'Accueil', place: '' };
    desk.review?.keep();
    await desk.speak('en');
    expect(host.calls.at(-1)?.name).toBe('library');
    expect(desk.review?.items[0]?.shown).toEqual({ hour: '9h', title: 'Accueil', place: '' });
    expect(desk.review?.entering).toBe(2);
    words.speak('fr');
  });

  test('enters the visit that is open, as one edit, and shows it again', async () => {
    desk.leaveReview();
    await desk.openVisit('basset');
    await desk.chooseSource();
    expect(desk.review?.review.into).toBe('Visite de Guillaume Basset');
    await desk.createVisit();
    expect(host.calls.find((call) => call.name === 'enter_source')?.sent).toEqual({
      revision: 1,
      kept: [{ index: 2, title: null, hour: null, place: null, aim: false }],
      people: [],
    });
    expect([desk.review, desk.visit?.snapshot.revision]).toEqual([null, 2]);
  });

  test('says a refusal in the review, a failure of the disk in the band', async () => {
    host.failing.set('create_visit', { code: 'refused', text: 'Non.' });
    await desk.createVisit();
    expect([desk.review?.refusal, desk.failure]).toEqual(['Non.', null]);
    host.failing.set('create_visit', { code: 'not_saved', text: 'Disque plein.' });
    await desk.createVisit();
    expect([desk.review?.refusal, desk.failure?.text]).toEqual(['', 'Disque plein.']);
    expect(desk.review?.entering).toBe(1);
  });

  test('leaves the text in its zone, and says there why it was not read', async () => {
    desk.leaveReview();
    expect(desk.draft).not.toBe('');
    host.failing.set('read_source', { code: 'refused', text: 'Trop long.' });
    await desk.readText();
    expect([desk.review, desk.unread, desk.failure]).toEqual([null, 'Trop long.', null]);
  });

  test('changes nothing where no file is chosen', async () => {
    desk.leaveReview();
    host.cancels.add('choose_source');
    await desk.chooseSource();
    expect(desk.review).toBeNull();
  });
});
