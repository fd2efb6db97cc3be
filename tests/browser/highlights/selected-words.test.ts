import { afterEach, expect, test } from 'vitest';
import { selectedWords } from '@/lib/highlights/selected-words';

afterEach(() => {
  getSelection()?.removeAllRanges();
  document.body.replaceChildren();
});

function select(html: string, from: string, to: string): void {
  document.body.replaceChildren(document.createRange().createContextualFragment(html));
  const range = document.createRange();
  const [first, last] = [document.querySelector(from)?.firstChild, document.querySelector(to)?.firstChild];
  if (first) range.setStart(first, 2);
  if (last) range.setEnd(last, 3);
  getSelection()?.addRange(range);
}

test.each<[string, string, string, string, object | null]>([
  ['within a string', '<p>A yes.</p>', 'p', 'p', { exact: 'y', prefix: 'A ', suffix: 'es.' }],
  [
    'over elements, without what is hidden',
    '<p>A <b>yes</b><i hidden>no</i> <u>and</u> more</p>',
    'p',
    'u',
    { exact: 'yes and', prefix: 'A ', suffix: ' more' },
  ],
  [
    'in a table, right to left',
    '<table dir="rtl"><tr><td>א ב</td><th>ג ד</th></tr></table>',
    'td',
    'th',
    { exact: 'בג ד', prefix: 'א ', suffix: '' },
  ],
])('%s', (_case, html, from, to, words) => {
  select(html, from, to);
  expect(selectedWords(document)).toEqual(words);
});

test('nothing is selected', () => {
  expect(selectedWords(document)).toBeNull();
});
