import { buildSegment, type IndexedArticle } from '@/lib/search/build-segment';
import { articleWords, type SearchableArticle } from '@/lib/search/article-words';
import { Catalogue, type CatalogueArticle } from '@/lib/search/catalogue';
import { Dictionary } from '@/lib/search/dictionary';
import type { OpenSegment, ReadPostings } from '@/lib/search/match-words';
import type { Segment } from '@/lib/search/segment';

/** An article of the catalogue; only what the case is about needs saying. */
export const entry = (id: string, parts: Partial<CatalogueArticle> = {}): CatalogueArticle => ({
  id,
  savedAt: 1000,
  status: 'unread',
  favourite: 0,
  deletedAt: 0,
  progress: 0,
  words: 500,
  outlet: 'News',
  site: 'news.example',
  authors: [],
  tags: [],
  highlightCount: 0,
  textRevision: 1,
  ...parts,
});

export const words = (id: string, parts: Partial<SearchableArticle>): IndexedArticle => ({
  id,
  revision: 1,
  words: articleWords({ title: '', authors: [], outlet: '', text: '', speakers: [], notes: [], ...parts }),
});

export function catalogueOf(...articles: CatalogueArticle[]): Catalogue {
  const catalogue = new Catalogue();
  for (const article of articles) catalogue.put(article);
  return catalogue;
}

/** Segments ready to be searched, and the way to their postings. */
export function opened(catalogue: Catalogue, segments: Segment[]): [OpenSegment[], ReadPostings] {
  const open = segments.map((segment, key) => ({
    key,
    dictionary: new Dictionary(segment),
    slots: Int32Array.from(segment.articles, ({ id }) => catalogue.slotOf(id) ?? -1),
  }));
  const read: ReadPostings = (ranges) =>
    Promise.resolve(
      ranges.map(
        ({ segment, start, length }) =>
          segments[segment]?.postings.subarray(start, start + length) ?? new Uint8Array(),
      ),
    );
  return [open, read];
}

/** A small library: its catalogue and index, in as many segments as there are lists. */
export function smallLibrary(...lists: IndexedArticle[][]) {
  const catalogue = catalogueOf(...lists.flat().map(({ id }) => entry(id)));
  const [segments, read] = opened(catalogue, lists.map(buildSegment));
  return { catalogue, segments, read };
}
