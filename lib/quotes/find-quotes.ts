import { attribute, type Attributed } from './attribute';
import { languageOf } from './languages/languages';
import { unknown } from './languages/unknown';
import { namesIn } from './names';
import { readPassage, type Passage } from './places';
import type { QuotableArticle, Quote } from './quote';
import { resolverOf } from './resolve';
import { titleSpans } from './titles';

/**
 * Every quotation of the article in reading order, with its speaker where the text tells one.
 * In languages whose words we do not know, quotations have no speakers.
 */
export function findQuotes(article: QuotableArticle): Quote[] {
  const tag = article.lang ?? 'en';
  const language = languageOf(tag) ?? unknown;
  const passage = readPassage(article.text, language, validTag(tag));
  const headlines = titleSpans(article);
  const places = passage.places.filter(
    ({ quoted }) => !headlines.some(({ start, end }) => quoted.start >= start && quoted.end <= end),
  );
  const resolve = resolverOf(namesIn(article.text, passage.sentences), language);
  return attribute(article.text, places).map((found) => quoteOf(article.text, found, passage, resolve));
}

function quoteOf(
  text: string,
  found: Attributed,
  _passage: Passage,
  resolve: ReturnType<typeof resolverOf>,
): Quote {
  const { quoted, sentence } = found.place;
  const resolved = found.speaker && resolve(found.speaker);
  return {
    start: quoted.start,
    end: quoted.end,
    text: text.slice(quoted.start, quoted.end),
    speaker: found.speaker,
    ...(resolved && { resolved: resolved.name }),
    ...(resolved?.role && { role: resolved.role }),
    ...(found.cue && { cue: found.cue }),
    kind: found.kind,
    sentence: { start: sentence.start, end: sentence.end },
    confidence: found.confidence,
    likely: found.likely,
  };
}

const validTag = (tag: string): string => {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? 'en';
  } catch {
    return 'en';
  }
};
