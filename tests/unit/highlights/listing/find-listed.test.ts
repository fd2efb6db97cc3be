import { expect, test } from 'vitest';
import { findListed } from '@/lib/highlights/listing/find-listed';
import { aListed, idsOf } from './listed';

const all = [aListed('a', { note: 'Ask in the Café' }), aListed('b', {}, 'Ann Lee')];

test.each([
  ['nothing typed', ' ', 'ab'],
  ['the note, without its accent', 'cafe', 'a'],
  ['the speaker', 'lee', 'b'],
  ['words of the highlight', 'bridge', 'ab'],
  ['all of several words', 'bridge cafe', 'a'],
  ['none', 'ferry', ''],
])('%s', (_case, typed, ids) => {
  expect(idsOf(findListed(all, typed))).toBe(ids);
});
