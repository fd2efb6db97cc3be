import { expect, test } from 'vitest';
import { readPage } from '@/lib/article/read-page';
import { cleanText } from '@/lib/article/tree-from-dom/spaces';
import { HARD_PAGES } from '@/tests/fixtures/hard-pages/hard-pages';

// How long each may take is measured by `npm run bench -- hard-pages`; here it is about what comes of it.
const PATIENCE_MS = 60_000;

test.each(HARD_PAGES)(
  '$name: $gives',
  async ({ html, gives, says }) => {
    const page = Document.parseHTMLUnsafe(html());
    const reading = await readPage(page);
    const allowed = gives === 'either' ? ['article', 'no-article'] : [gives];
    expect(allowed).toContain(reading.state);
    const { title, text } = ('article' in reading && reading.article) || { title: '', text: '' };
    expect(text).toContain(gives === 'article' ? says : '');
    expect(title.length).toBeLessThanOrEqual(500);
    expect(text).toBe(cleanText(text, true));
    expect(title + text).not.toContain('[object Object]');
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  },
  PATIENCE_MS,
);
