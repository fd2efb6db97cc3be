import type { Facets } from '@/lib/search/facets';
import type { Place } from '@/lib/search/filter-catalogue';
import type { ArticleRow } from '@/lib/library/rows';
import type { Found, News, Reason, Request } from './finder';

/** What a page can ask the finder, by name. */
export type Asks = {
  find: (request: Request) => Found;
  rows: (slots: Uint32Array) => ArticleRow[];
  ids: (slots: Uint32Array) => string[];
  reasons: (asked: { slots: Uint32Array; typed: string }) => Reason[];
  facets: (slots: Uint32Array) => { facets: Facets; places: Record<Place, number> };
};

export type AskName = keyof Asks;
export type Asked<Name extends AskName> = Parameters<Asks[Name]>[0];
export type Answered<Name extends AskName> = ReturnType<Asks[Name]>;

/** From a page to the finder; `id` comes back with the answer. */
export type Ask = { id: number; name: AskName; asked: unknown };

/** From the finder to a page. */
export type Told =
  { id: number; ok: true; answer: unknown } | { id: number; ok: false } | { news: News | Ready };

/** The finder has read its catalogue and answers at once from now on. */
export type Ready = { news: 'ready'; behind: number };
