import type { Article } from '@/lib/article/article';
import { bareWords } from '@/lib/quotes/bare-words';
import type { Quote } from '@/lib/quotes/quote';
import { nameOf } from '@/lib/quotes/voices';
import { authorOf, type Author } from './author';
import { dayOf, type Day } from './day';

/** What a citation tells of an article and, where words of it are cited, of these. */
export type Source = {
  authors: readonly Author[];
  title: string;
  outlet: string;
  published?: Day;
  /** The day it was looked at. */
  accessed: Day;
  url: string;
  lang?: string;
  words?: CitedWords;
};

/** Words of an article, without quotation marks around them. */
export type CitedWords = {
  exact: string;
  /** Who says them; absent where they are the writer's own. */
  said?: Said;
};

/** Somebody who is quoted; without a name where the article does not say who. */
export type Said = { name?: string; role?: string };

/** What of an article a citation needs. */
export type Citable = Pick<Article, 'authors' | 'title' | 'outlet' | 'published' | 'canonicalUrl' | 'lang'>;

/** An article as a source; `now` is when it is cited, and its day the day it was looked at. */
export function sourceOf(article: Citable, words?: CitedWords, now = new Date()): Source {
  const { authors, title, outlet, published, canonicalUrl, lang } = article;
  const day = published === undefined ? undefined : dayOf(published);
  return {
    authors: authors.map((name) => authorOf(name, outlet)),
    title,
    outlet,
    ...(day && { published: day }),
    accessed: { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() },
    url: canonicalUrl,
    ...(lang && { lang }),
    ...(words && { words }),
  };
}

/** The words of a quotation to be cited. What is told in the writer's words is the writer's. */
export function quotedWords(quote: Quote): CitedWords {
  const name = nameOf(quote);
  const exact = bareWords(quote.text);
  if (quote.kind === 'indirect') return { exact };
  return { exact, said: { ...(name && { name }), ...(quote.role && { role: quote.role }) } };
}
