import { expect, test } from 'vitest';
import { parseQuery } from '@/lib/search/parse-query';
import { soughtIn } from '@/lib/search/sought';

test('words, phrases and speakers are marked, what must not be there is not', () => {
  expect(soughtIn(parseQuery('sea -land "old wall" speaker:"Kim Lee" is:unread harb'))).toEqual({
    words: ['sea', 'old', 'wall', 'kim', 'lee'],
    stems: ['harb'],
  });
});
