import { expect, test } from 'vitest';
import { storyAddress, storyOf } from '@/lib/library/story-address';

const STORY = 'https://news.example/2026/harbour-report-published';

test.each<[string, string, string]>([
  ['its own address', STORY, STORY],
  ['tracking parameters', `${STORY}?utm_source=x&fbclid=1&at_medium=RSS&CMP=Share`, STORY],
  ['a place within the page', `${STORY}#comments`, STORY],
  ['a mobile host', STORY.replace('news', 'm.news'), STORY],
  ['a host with www', STORY.replace('news', 'www.news'), STORY],
  ['an AMP host', STORY.replace('news', 'amp.news'), STORY],
  ['an AMP path', `${STORY}/amp/`, STORY],
  [
    'an AMP cache',
    `https://news-example.cdn.ampproject.org/c/s/news.example/2026/harbour-report-published`,
    STORY,
  ],
  ['Google’s AMP viewer', `https://www.google.com/amp/s/news.example/2026/harbour-report-published`, STORY],
  ['a print view', `${STORY}?print=1`, STORY],
  ['a print path', `${STORY}/print`, STORY],
  ['a network’s redirect', `https://l.facebook.com/l.php?u=${encodeURIComponent(STORY)}&h=AT1`, STORY],
  ['a site’s own parameters', 'https://www.tiktok.com/@a/video/123?_r=1', 'https://tiktok.com/@a/video/123'],
  ['a parameter that names the story', 'https://news.example/?p=123&share=x', 'https://news.example/?p=123'],
  ['another story', 'https://news.example/other', 'https://news.example/other'],
  [
    'a redirect to code',
    'https://l.facebook.com/l.php?u=javascript:alert(1)',
    'https://l.facebook.com/l.php?u=javascript%3Aalert%281%29',
  ],
  ['a file', 'file:///home/me/story.html#a', 'file:///home/me/story.html'],
  ['no address', 'nothing', 'nothing'],
])('%s', (_case, address, story) => {
  expect(storyAddress(address)).toBe(story);
});

test('an address once cleaned stays as it is', () => {
  const cleaned = storyAddress('https://m.news.example/a/?b=2&a=1&utm_source=x');
  expect(storyAddress(cleaned)).toBe(cleaned);
});

test.each([
  [
    'its page declares',
    'https://m.news.example/x?id=1',
    'https://news.example/a-b',
    'https://news.example/a-b',
  ],
  [
    'its page has',
    'https://www.tiktok.com/@a/video/1?_r=1',
    'https://tiktok.com/@a/video/1?_r=1',
    'https://tiktok.com/@a/video/1',
  ],
])('the story at the address %s', (_case, url, canonicalUrl, story) => {
  expect(storyOf({ url, canonicalUrl })).toBe(story);
});
