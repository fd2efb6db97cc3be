import { expect, test } from 'vitest';
import { isLoading } from '@/lib/article/judge/is-loading';
import { pageOf, paragraphs } from '@/tests/browser/article/pages';

const SHELL = '<div id="root">Loading…</div><script src="/app.js"></script>';

/** The page as it is in that state of loading. */
function inState(state: DocumentReadyState, body: string): Document {
  const page = document.implementation.createHTMLDocument();
  page.open();
  page.write(body);
  if (state !== 'loading') page.close();
  return page;
}

test('a page that is still being parsed is loading', () => {
  expect(inState('loading', paragraphs(3)).readyState).toBe('loading');
  expect(isLoading(inState('loading', paragraphs(3, 20)))).toBe(true);
});

test.each([
  ['a whole page', paragraphs(3)],
  ['a shell whose script had its time', SHELL],
])('%s is not', (_case, body) => {
  expect(isLoading(pageOf(body))).toBe(false);
});
