import { expect, test } from 'vitest';
import { highlightsToHtml } from '@/lib/export/highlights-to-html';
import { exportedHighlights } from './exported-highlights';

test('each article with its source, each highlight with note, colour and link', () => {
  const page = highlightsToHtml(
    [exportedHighlights({ id: 'one', note: 'Ask her.', tags: ['check'] })],
    String,
  );
  expect(page).toContain('<title>A story</title>');
  expect(page).toContain('<p>Ann Lee · News · 2026-11-20</p>');
  expect(page).toContain(
    '<p dir="ltr">“yes”</p><p>Ask her.</p><small>1 · #check</small> <small><a href="https://news.example/story#:~:text=She%20said-,yes">',
  );
});

test('several articles are parts of one page', () => {
  const page = highlightsToHtml([exportedHighlights({}), exportedHighlights({})], String);
  expect(page.split('<section>')).toHaveLength(3);
  expect(page).toContain('<title>Highlights</title>');
});
