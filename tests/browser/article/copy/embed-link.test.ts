import { expect, test } from 'vitest';
import { copyPage } from '@/lib/article/copy/copy-page';
import { pageOf } from '@/tests/browser/article/pages';

const linksOf = (body: string): (string | null)[] =>
  [...copyPage(pageOf(body)).body.querySelectorAll('figure a')].map(
    (link) => `${link.textContent} ${link.getAttribute('href')}`,
  );

test.each([
  [
    'a video',
    '<iframe src="https://www.video.example/embed/1" title="The storm"></iframe>',
    ['The storm https://www.video.example/embed/1'],
  ],
  [
    'a video without title',
    '<iframe src="https://www.video.example/embed/1"></iframe>',
    ['video.example https://www.video.example/embed/1'],
  ],
  ['an advertisement', '<iframe src="https://ads.doubleclick.net/embed/1"></iframe>', []],
  ['a frame of no known kind', '<iframe src="https://a.example/x"></iframe>', []],
  ['a script', '<iframe src="javascript:alert(1)//embed"></iframe>', []],
])('%s', (_case, body, expected) => {
  expect(linksOf(body)).toEqual(expected);
});
