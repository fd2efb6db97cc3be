import { afterEach, expect, test } from 'vitest';
import { pageText } from '@/lib/highlights/page-text';

afterEach(() => {
  document.body.replaceChildren();
});

test.each<[string, string, string]>([
  ['what stands in elements', '<p>One <b>two</b></p><p>three</p>', 'One twothree'],
  [
    'nothing hidden',
    '<p>One<span hidden>two</span><script type="text/plain">three</script><style>four{}</style></p>',
    'One',
  ],
  ['nothing within what is hidden', '<div style="display: none"><p>One</p></div>two', 'two'],
  [
    'visible words in an invisible box',
    '<p style="visibility: hidden">One<b style="visibility: visible">two</b></p>',
    'two',
  ],
  ['no closed details', '<details><summary>One</summary><p>two</p></details>', 'One'],
])('%s', (_case, page, text) => {
  draw(page);
  expect(pageText(document).text).toBe(text);
});

test('every stretch of the text leads back to the same words', () => {
  draw('<p>One <b>two</b></p><p hidden>no</p><p>three</p>');
  const { text, rangeOf } = pageText(document);
  for (const word of ['One', 'two', 'three', 'e t']) {
    const start = text.indexOf(word);
    expect(rangeOf(start, start + word.length).toString()).toBe(word);
  }
});

test('a stretch ends with its own words and does not touch the next', () => {
  draw('<p>One</p><p>two</p>');
  expect(pageText(document).rangeOf(0, 3).endContainer.textContent).toBe('One');
});

function draw(html: string): void {
  document.body.replaceChildren(document.createRange().createContextualFragment(html));
}
