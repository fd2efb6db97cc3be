import { paragraphsOf } from './paragraphs';
import type { QuotableArticle, Span } from './quote';

/** Where the headline is repeated in the text: marks there are the headline writer's. */
export function titleSpans({ text, title }: QuotableArticle): Span[] {
  const wanted = title?.trim().replace(/[.!?…]$/, '');
  if (!wanted || wanted.length < SHORTEST) return [];
  const spans: Span[] = [];
  for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + wanted.length)) {
    spans.push({ start: at, end: Math.min(text.length, at + wanted.length + 2) });
  }
  const letters = lettersOf(wanted);
  return [
    ...spans,
    ...paragraphsOf(text).filter(
      ({ start, end }) => end - start >= letters.length && lettersOf(text.slice(start, end)) === letters,
    ),
  ];
}

// The page's headline and its title may differ in marks and capitals.
const lettersOf = (text: string): string =>
  text
    .slice(0, LONGEST)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
const LONGEST = 500;

// A title of one word would be found anywhere.
const SHORTEST = 12;
