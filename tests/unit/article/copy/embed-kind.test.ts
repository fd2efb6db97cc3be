import { expect, test } from 'vitest';
import { embedKind, pageOfEmbed } from '@/lib/article/copy/embed-kind';

test.each([
  ['https://www.youtube.com/embed/abcdefghijk', 'iframe', 'video'],
  ['https://news.example/clip.mp4', 'video', 'video'],
  ['https://platform.twitter.com/embed/Tweet.html?id=1', 'iframe', 'post'],
  ['https://open.spotify.com/embed/episode/1', 'iframe', 'audio'],
  ['https://datawrapper.dwcdn.net/x/1/', 'iframe', 'chart'],
  ['https://www.google.com/maps/embed?pb=1', 'iframe', 'map'],
  ['https://a.example/embed/1', 'iframe', 'page'],
])('%s in %s is a %s', (address, name, kind) => {
  expect(embedKind(address, name)).toBe(kind);
});

test.each([
  ['https://www.youtube-nocookie.com/embed/abcdefghijk?rel=0', 'https://www.youtube.com/watch?v=abcdefghijk'],
  ['https://player.vimeo.com/video/123?h=1', 'https://vimeo.com/123'],
  ['https://platform.twitter.com/embed/Tweet.html?dnt=1&id=42', 'https://x.com/i/status/42'],
  ['https://a.example/embed/1', 'https://a.example/embed/1'],
])('%s is read at %s', (address, page) => {
  expect(pageOfEmbed(address)).toBe(page);
});
