import { attribute } from './attribute';
import { blockQuotes } from './block-quotes';
import { blockSpans } from './block-spans';
import { chooseByRules } from './choose-by-rules';
import { headlineQuotes } from './headline-quotes';
import { languageOf } from './languages/languages';
import { unknown } from './languages/unknown';
import { chooseByModel } from './model/choose-by-model';
import type { Model } from './model/model';
import { namesIn } from './names';
import { nestedQuotes } from './nested-quotes';
import { readPassage } from './places';
import type { QuotableArticle, Quote } from './quote';
import { quoteOf } from './quote-of';
import { resolverOf } from './resolve';
import { titleSpans } from './titles';
import { validTag } from './valid-tag';

/**
 * Every quotation of the article, those of its headline first, then in reading order, each with its speaker where the
 * text tells one. Without a `model` the rules alone decide. In languages whose words we do not know, quotations have
 * no speakers. Indirect statements are found by `findIndirect`.
 */
export function findQuotes(article: QuotableArticle, model?: Model): Quote[] {
  const { text, title, content } = article;
  const tag = validTag(article.lang);
  const language = languageOf(tag) ?? unknown;
  const { places, sentences } = readPassage(text, language, tag);
  const headlines = titleSpans(article);
  const inText = places.filter(
    ({ quoted }) => !headlines.some(({ start, end }) => quoted.start >= start && quoted.end <= end),
  );
  const names = namesIn(text, sentences);
  const resolve = resolverOf(text, names, language);
  const choose = model && language.modelled ? chooseByModel(model, article, resolve) : chooseByRules(text);
  const marked = attribute(text, inText, choose, resolve).map((found) => quoteOf(text, found, resolve));
  const blocks = content ? blockQuotes(text, blockSpans(content), sentences, marked, resolve) : [];
  const quotes = [...marked, ...blocks]
    .toSorted((a, b) => a.start - b.start)
    .flatMap((quote) => [quote, ...nestedQuotes(text, quote, language, tag, resolve)]);
  return title ? [...headlineQuotes(title, quotes, names, language, tag), ...quotes] : quotes;
}
