import type { Exported } from '@/lib/export/exported';
import type { Highlight } from '@/lib/highlights/highlight';
import { aHighlight } from '@/tests/unit/highlights/made-up';
import { anArticle } from '@/tests/unit/library/rows';

/** Where highlights with an id lead. */
export const LINK = 'https://news.example/story#:~:text=She%20said-,yes';

const TEXT = 'She said “yes” to it.';

/** An article with highlights on its words as they leave the library. */
export const exportedHighlights = (...parts: Partial<Highlight>[]): Exported => ({
  article: anArticle({ text: TEXT, published: '2026-11-20T08:00:00Z' }),
  quotes: [],
  highlights: parts.map((part) => aHighlight(TEXT, '“yes”', { createdAt: 0, ...part })),
  links: new Map(parts.flatMap(({ id }) => (id ? [[id, LINK]] : []))),
  savedAt: 0,
});
