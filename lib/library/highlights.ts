import type { Change, Highlight } from '@/lib/highlights/highlight';
import type { VersionText } from '@/lib/highlights/place-highlights';
import { db } from './database';
import { UnknownArticle } from './problem';
import type { HighlightRow } from './rows';
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
 * Changes an article's highlights, all of it or nothing; resolves once it is on disk, with the change that undoes it.
 * Search and shelves hear of it by the article's row. Throws `UnknownArticle` where the article is gone.
 */
export async function changeHighlights(articleId: string, { put, remove }: Change): Promise<Change> {
  return write([db.articles, db.highlights], async () => {
    const row = await db.articles.get(articleId);
    if (!row) throw new UnknownArticle();
    const ids = [...put.map(({ id }) => id), ...remove];
    const before = (await db.highlights.bulkGet(ids)).filter((each) => each !== undefined);
    await db.highlights.bulkDelete(remove);
    await db.highlights.bulkPut(put.map((highlight) => ({ ...highlight, articleId })));
    const highlightCount = await db.highlights.where('articleId').equals(articleId).count();
    await db.articles.put({ ...row, highlightCount, textRevision: row.textRevision + 1 });
    const known = new Set(before.map(({ id }) => id));
    return {
      put: before.map(withoutArticle),
      remove: put.map(({ id }) => id).filter((id) => !known.has(id)),
    };
  });
}

function withoutArticle({ articleId, ...highlight }: HighlightRow): Highlight {
  return highlight;
}
