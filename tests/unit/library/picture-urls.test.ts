import { expect, test } from 'vitest';
import { MOST_PICTURES, pictureUrls } from '@/lib/library/picture-urls';
import { aPicture } from './rows';

const lead = (src: string) => ({ src, alt: '' });
const [A, B] = ['https://news.example/a.png', 'http://other.example/b.png'];

test.each<[string, Parameters<typeof pictureUrls>[0], string[]]>([
  ['the lead picture, then those of the text', { picture: lead(A), content: [aPicture(B)] }, [A, B]],
  ['each once', { picture: lead(A), content: [aPicture(A), aPicture(B), aPicture(B)] }, [A, B]],
  ['none', { content: ['Text', { tag: 'p', children: ['text'] }] }, []],
  ['of the web only', { content: ['data:image/gif,', 'file:///a.png', 'blob:x', 'a.png'].map(aPicture) }, []],
])('%s', (_case, article, urls) => {
  expect(pictureUrls(article)).toEqual(urls);
});

test('no more than an article can show', () => {
  const content = Array.from({ length: 500 }, (_, n) => aPicture(`https://news.example/${n}.png`));
  expect(pictureUrls({ content })).toHaveLength(MOST_PICTURES);
});
