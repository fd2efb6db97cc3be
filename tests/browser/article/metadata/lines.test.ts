import { expect, test } from 'vitest';
import { linesAround } from '@/lib/article/metadata/lines';
import { pageOf } from './page';

function lines(html: string) {
  const root = pageOf(html).documentElement;
  const headline = root.querySelector('h1');
  if (!headline) throw new Error('the page needs a headline');
  const { before, after } = linesAround(root, headline);
  return { before: before.map(({ text }) => text), after: after.map(({ text }) => text) };
}

test('a line is what stands in one block; its parts keep reading order on both sides', () => {
  expect(
    lines('<div>News <b>World</b></div><p>May 3</p><h1>Harbour</h1><div>By <a>Ann Lee</a></div><p>Text</p>'),
  ).toEqual({
    before: ['News World', 'May 3'],
    after: ['By Ann Lee', 'Text'],
  });
});

test('menus, scripts and hidden parts are not read', () => {
  expect(
    lines('<h1>Harbour</h1><nav>Home</nav><script>1</script><p hidden>x</p><button>Share</button><p>Text</p>')
      .after,
  ).toEqual(['Text']);
});

test('it ends where the article has begun', () => {
  const paragraph = `<p>${'The harbour opened. '.repeat(10)}</p>`;
  expect(lines(`<h1>Harbour</h1>${paragraph.repeat(20)}`).after.length).toBeLessThan(6);
});

test('a long page is not walked to its end', () => {
  expect(lines(`<h1>Harbour</h1>${'<p>x</p>'.repeat(5000)}`).after).toHaveLength(60);
});
