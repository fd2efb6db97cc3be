import { expect, test } from 'vitest';
import { paragraphsOf } from '@/lib/quotes/paragraphs';

test.each([
  ['blank line', 'One.\n\nTwo.', ['One.', 'Two.']],
  ['line break', 'One.\nTwo.', ['One.', 'Two.']],
  ['white space at the ends', '  One. \r\n\t Two.\n', ['One.', 'Two.']],
  ['nothing', ' \n\n ', []],
])('%s', (_case, text, expected) => {
  expect(paragraphsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});
