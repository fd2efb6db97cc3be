import type { ShownArticle, ShownQuote } from '../e2e/drivers/shown-article.ts';

/** What the popup shows, in lines for a terminal. */
export function summaryOf({
  title,
  byline,
  date,
  published,
  words,
  keyQuotes,
  quotes,
}: ShownArticle): string {
  return [
    '',
    title,
    [byline || 'no byline', date || 'no date', `${words} words`].join(' · ') +
      (published ? ` (${published})` : ''),
    '',
    keyQuotes.length > 0 ? `Key quotes (of ${quotes.length}):` : 'Nobody is quoted.',
    ...keyQuotes.map(lineOf),
  ].join('\n');
}

const lineOf = ({ text, speaker, role }: ShownQuote): string =>
  `  “${text}”\n      ${[speaker, role].filter(Boolean).join(', ')}`;
