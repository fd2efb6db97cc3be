import { expect, test } from 'vitest';
import { findAll } from '@/lib/search/find-all';

test.each([
  ['every place', 'The sand and the sea', 'the', ['The', 'the']],
  ['in any case', 'Sand, SAND', 'sand', ['Sand', 'SAND']],
  ['accents aside', 'the café of Zoë', 'cafe', ['café']],
  ['letters that part into two', 'Die Straße', 'strasse', ['Straße']],
  ['quotation marks as they are typed', 'the mayor’s “sand”', '\'s "sand"', ['’s “sand”']],
  ['over the end of a line', 'sold\u00a0their catch', 'sold their', ['sold\u00a0their']],
  ['places that do not overlap', 'anana', 'ana', ['ana']],
  ['spaces around what is sought do not count', 'the sea', ' sea ', ['sea']],
  ['nothing for nothing', 'the sea', '  ', []],
  ['nothing where it is not', 'the sea', 'sand', []],
])('%s', (_case, text, wanted, expected) => {
  expect(findAll(text, wanted).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});
