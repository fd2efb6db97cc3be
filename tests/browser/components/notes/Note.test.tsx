import { expect, test } from 'vitest';
import { hasMarkup, Note } from '@/components/notes/Note';
import { draw } from '@/tests/browser/screens/draw';

const drawn = (text: string) => draw(<Note text={text} />).firstElementChild;

test.each([
  ['words with weight', 'Ask for the **minutes**', 'strong', 'minutes'],
  ['emphasis', 'so *they* say', 'em', 'they'],
  ['a list', '- one\n- two', 'ul li:last-child', 'two'],
  ['a numbered list', '3. three', 'ol[start="3"] li', 'three'],
  ['a passage', '> said before', 'blockquote', 'said before'],
  ['code', '`a < b`', 'code', 'a < b'],
  ['a heading is none of the screen', '# Loud', 'p', 'Loud'],
  [
    'a link',
    '[minutes](https://town.example/a)',
    'a[href="https://town.example/a"][rel~="noopener"]',
    'minutes',
  ],
])('%s', (_case, text, selector, words) => {
  expect(drawn(text)?.querySelector(selector)?.textContent).toBe(words);
});

test.each([
  ['HTML is shown as it was typed', 'a <b onclick="x()">b</b>', 'a <b onclick="x()">b</b>'],
  ['a script', '<script>alert(1)</script>', '<script>alert(1)</script>'],
  ['a link that would run', '[go](javascript:alert(1))', 'go'],
  ['a picture', '![the harbour](x.png)', 'the harbour'],
])('nothing runs and nothing is fetched: %s', (_case, text, words) => {
  const note = drawn(text);
  expect(note?.textContent).toBe(words);
  expect(note?.querySelector('script, img, b, iframe, a:not([href^="http"]), [onclick]')).toBeNull();
});

test.each([
  ['plain words', 'Ask her.', false],
  ['two paragraphs', 'Ask her.\n\nAnd him.', false],
  ['weight', '**Ask**', true],
  ['a list', '- ask', true],
])('%s', (_case, text, is) => {
  expect(hasMarkup(text)).toBe(is);
});
