import { expect, test } from 'vitest';
import { dateInAddress } from '@/lib/article/metadata/date-in-address';

test.each<[string, string, string | undefined]>([
  ['folders', 'https://a.test/2023/04/28/harbour/', '2023-04-28'],
  ['folders with short numbers', 'https://a.test/news/2023/4/8/harbour', '2023-04-08'],
  ['hyphens', 'https://a.test/posts/2019-12-22-harbour', '2019-12-22'],
  ['one number', 'https://a.test/20230428/harbour', '2023-04-28'],
  ['a year alone', 'https://a.test/2023/harbour', undefined],
  ['no such day', 'https://a.test/2023/02/31/harbour', undefined],
  ['a story’s number', 'https://a.test/story-2023042899', undefined],
  ['a date in the query is no part of the path', 'https://a.test/a?d=/2023/04/28/', undefined],
  ['no address', 'harbour', undefined],
])('%s', (_case, url, date) => {
  expect(dateInAddress(url)).toBe(date);
});
