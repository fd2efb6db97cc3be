import { attribute, type Attributed } from './attribute';
import { chooseByRules } from './choose-by-rules';
import { languageOf } from './languages/languages';
import { unknown } from './languages/unknown';
import { chooseByModel } from './model/choose-by-model';
import type { Model } from './model/model';
import { namesIn } from './names';
import { readPassage } from './places';
import type { QuotableArticle, Quote } from './quote';
import { resolverOf, type Resolve } from './resolve';
import { titleSpans } from './titles';

/**
 * Every quotation of the article in reading order, with its speaker where the text tells one.
 * Without a `model` the rules alone decide. In languages whose words we do not know, quotations have no speakers.
 */
export function findQuotes(article: QuotableArticle, model?: Model): Quote[] {
  const { text } = article;
  const tag = article.lang ?? 'en';
  const language = languageOf(tag) ?? unknown;
  const { places, sentences } = readPassage(text, language, validTag(tag));
  const headlines = titleSpans(article);
  const inText = places.filter(
    ({ quoted }) => !headlines.some(({ start, end }) => quoted.start >= start && quoted.end <= end),
  );
  const resolve = resolverOf(text, namesIn(text, sentences), language);
  const choose = model && language.modelled ? chooseByModel(model, article, resolve) : chooseByRules(text);
  return attribute(text, inText, choose, resolve).map((found) => quoteOf(text, found, resolve));
}

function quoteOf(text: string, found: Attributed, resolve: Resolve): Quote {
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

function validTag(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? 'en';
  } catch {
    return 'en';
  }
}
