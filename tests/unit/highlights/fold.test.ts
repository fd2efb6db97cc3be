import { expect, test } from 'vitest';
import { fold } from '@/lib/highlights/fold';

test.each<[string, string, string, number[]]>([
  ['nothing to fold', 'ab', 'ab', [0, 1, 2]],
  ['white space', ' a\n b ', 'ab', [1, 4, 6]],
  ['marks without width', 'a\u200B\u00ADb', 'ab', [0, 3, 4]],
  ['halves of a character stay together', '𝄞 a', '𝄞a', [0, 1, 3, 4]],
  ['signs as they are typed', '“a”…', '"a"...', [0, 1, 2, 3, 3, 3, 4]],
  ['a ligature', 'ﬁn', 'fin', [0, 0, 1, 2]],
  ['nothing', '', '', [0]],
])('%s', (_case, text, letters, places) => {
  expect(fold(text)).toEqual({ letters, places });
});
