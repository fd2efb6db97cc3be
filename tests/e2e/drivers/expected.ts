import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What should come out of a fixture page: the fields of `Article` that its page fixes. */
export type ExpectedArticle = {
  title: string;
  authors: string[];
  published: string;
  outlet: string;
  dir: 'ltr' | 'rtl';
  text: string;
  headings: string[];
  /** Words from all over an article that is too long to be written down twice. */
  contains?: string[];
  /** Words of the page that are no part of its article. */
  never: string[];
};

export type ExpectedQuotes = {
  quotes: { start: number; end: number; text: string; speaker: { text: string } | null; resolved?: string }[];
  /** Quotations that must stand first among the key quotes, in any order. */
  keyQuotesFirst: string[];
};

const FIXTURES = join(import.meta.dirname, '../../fixtures/pages');
const read = (slug: string, file: string): unknown =>
  JSON.parse(readFileSync(join(FIXTURES, slug, file), 'utf8'));

export const expectedArticle = (slug: string) => read(slug, 'article.json') as ExpectedArticle;
export const expectedQuotes = (slug: string) => read(slug, 'quotes.json') as ExpectedQuotes;
