import { expect, test } from 'vitest';
import { leftOutContent } from '@/lib/article/clean/left-out-content';
import { pageOf } from '@/tests/browser/article/pages';

const BASE = 'https://news.example/';
const content = (body: string, selector: string) =>
  leftOutContent([...pageOf(body).body.querySelectorAll(selector)], BASE);

test.each([
  ['paragraphs', '<p>a</p><p>b</p>', 'p', ['p', 'p']],
  ['items make a list', '<ul><li>a</li><li>b</li></ul>', 'li', ['ul']],
  ['cells are plain', '<table><tr><td>a</td><td>b</td></tr></table>', 'td', ['p', 'p']],
  ['a caption without its picture', '<figure><figcaption>a</figcaption></figure>', 'figcaption', ['p']],
  ['headings', '<h2>a</h2><p>b</p>', 'h2, p', ['h2', 'p']],
  ['nothing', '<p>a</p>', 'h6', []],
])('%s', (_case, body, selector, tags) => {
  expect(content(body, selector).map((node) => typeof node === 'object' && node.tag)).toEqual(tags);
});

test('links are absolute, and what is no text of an article is not there', () => {
  expect(content('<p><a href="/more">More</a><script>1</script></p>', 'p')).toEqual([
    { tag: 'p', children: [{ tag: 'a', href: 'https://news.example/more', children: ['More'] }] },
  ]);
});
