import type { Change, Highlight } from '@/lib/highlights/highlight';
import type { VersionText } from '@/lib/highlights/place-highlights';
import type { QuoteReview } from '@/lib/review/reviewed-quote';
import { db } from './database';
import { UnknownArticle } from './problem';
import { reviewQuotes } from './review';
import type { ArticleRow, HighlightRow } from './rows';
import { write } from './write';

/** An article's highlights, and the earlier texts of it that some of them were made on. */
export type ArticleHighlights = { highlights: Highlight[]; earlier: VersionText[] };

/** What is marked in an article, the first made first. */
export async function highlightsOf(articleId: string): Promise<ArticleHighlights> {
  return db.transaction('r', [db.articles, db.highlights, db.versions], async () => {
    const row = await db.articles.get(articleId);
    const rows = await db.highlights.where('articleId').equals(articleId).sortBy('createdAt');
    const numbers = new Set(rows.map(({ version }) => version).filter((version) => version !== row?.version));
    const versions = await db.versions.bulkGet(
      [...numbers].map((version): [string, number] => [articleId, version]),
    );
    return {
      highlights: rows.map(withoutArticle),
      earlier: versions.flatMap((each) => (each ? [{ version: each.version, text: each.body.text }] : [])),
    };
  });
}

/**
 * Changes an article's highlights and what reviewers make of its quotations, all of it or nothing; resolves once it is on disk, with the change that undoes it.
 * Search and shelves hear of it by the article's row. Throws `UnknownArticle` where the article is gone.
 */
export async function changeHighlights(articleId: string, change: Change): Promise<Change> {
  return write([db.articles, db.highlights, db.quotes], async () => {
    const row = await db.articles.get(articleId);
    if (!row) throw new UnknownArticle();
    return changeIn(row, change);
  });
}

/** Changes to highlights by the id of their article. */
export type Changes = ReadonlyMap<string, Change>;

/**
 * Changes highlights of many articles, all of it or nothing, and answers the changes that undo it. Articles that are gone
 * are left out.
 */
export async function changeManyHighlights(changes: Changes): Promise<Changes> {
  return write([db.articles, db.highlights, db.quotes], async () => {
    const inverses = new Map<string, Change>();
    for (const row of await db.articles.bulkGet([...changes.keys()])) {
      const change = row && changes.get(row.id);
      if (change) inverses.set(row.id, await changeIn(row, change));
    }
    return inverses;
  });
}

async function changeIn(row: ArticleRow, { put, remove, quotes = [] }: Change): Promise<Change> {
  const { id: articleId } = row;
  const ids = [...put.map(({ id }) => id), ...remove];
  const before = (await db.highlights.bulkGet(ids)).filter((each) => each !== undefined);
  await db.highlights.bulkDelete(remove);
  await db.highlights.bulkPut(put.map((highlight) => ({ ...highlight, articleId })));
  const highlightCount = await db.highlights.where('articleId').equals(articleId).count();
  const reviews = quotes.length > 0 ? await reviewQuotes(articleId, quotes) : [];
  const isSearched = put.length > 0 || remove.length > 0 || hasOtherSpeakers(quotes, reviews);
  // Written also where nothing in it changes: copies of the library go by the changes of this table.
  await db.articles.put({ ...row, highlightCount, textRevision: row.textRevision + (isSearched ? 1 : 0) });
  const known = new Set(before.map(({ id }) => id));
  return {
    put: before.map(withoutArticle),
    remove: put.map(({ id }) => id).filter((id) => !known.has(id)),
    ...(reviews.length > 0 && { quotes: reviews }),
  };
}

/** Whether somebody else is heard than before; what was found of a quotation, and why, is not searched. */
const hasOtherSpeakers = (now: readonly QuoteReview[], before: readonly QuoteReview[]): boolean =>
  now.some(
    ({ correction }, index) => JSON.stringify(correction) !== JSON.stringify(before[index]?.correction),
  );

/** A highlight as it is apart from the library. */
export function withoutArticle({ articleId, ...highlight }: HighlightRow): Highlight {
  return highlight;
}
