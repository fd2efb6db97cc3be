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
  [
    'a player that waits for a click',
    '<lite-youtube videoid="abcdefghijk" playlabel="The storm"></lite-youtube>',
    ['The storm https://www.youtube.com/watch?v=abcdefghijk'],
  ],
  [
    'a frame that loads late',
    '<iframe data-src="https://datawrapper.dwcdn.net/x/1/" title="Prices"></iframe>',
    ['Prices https://datawrapper.dwcdn.net/x/1/'],
  ],
  [
    'a film with its sources',
    '<video title="The storm"><source src="/storm.mp4"></video>',
    ['The storm https://news.example/storm.mp4'],
  ],
  ['a script', '<iframe src="javascript:alert(1)//embed"></iframe>', []],
])('%s', async (_case, body, expected) => {
  expect(await linksOf(body)).toEqual(expected);
});

test('a post is a quotation that says it is one', async () => {
  const post =
    '<blockquote class="twitter-tweet"><p lang="en">The bridge is closed.</p>— Ann Lee <a href="https://x.example/1">May 1</a></blockquote>';
  const { body } = await copyOf(pageOf(post));
  expect(body.querySelector('blockquote[data-pq-embed="post"]')?.textContent).toBe(
    'The bridge is closed.— Ann Lee May 1',
  );
});
