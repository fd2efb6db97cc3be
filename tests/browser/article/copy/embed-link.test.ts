import { expect, test } from 'vitest';
import { copyOf, pageOf } from '@/tests/browser/article/pages';

const linksOf = async (body: string): Promise<(string | null)[]> =>
  [...(await copyOf(pageOf(body))).body.querySelectorAll('figure a')].map(
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
])('%s', async (_case, body, expected) => {
  expect(await linksOf(body)).toEqual(expected);
});
