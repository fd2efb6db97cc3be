import { expect, test } from 'vitest';
import { changesBy } from '@/lib/highlights/listing/acts';
import { aListed } from './listed';

const one = aListed('a', { tags: ['old'] });
const change = (act: Parameters<typeof changesBy>[1]) => changesBy([one], act, 7).get('article');

test('removing', () => expect(change({ act: 'remove' })).toEqual({ put: [], remove: ['a'] }));

test('tags are given and taken', () =>
  expect(change({ act: 'tag', add: ['new'], remove: ['old'] })?.put).toMatchObject([{ tags: ['new'] }]));

test('a status is set', () =>
  expect(change({ act: 'review', status: 'flagged' })?.put).toMatchObject([
    { review: { status: 'flagged', reason: '', at: 7 } },
  ]));

test('what is so already stays as it is', () => expect(change({ act: 'colour', colour: 1 })).toBeUndefined());
