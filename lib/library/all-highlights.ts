import type { ListedHighlight } from '@/lib/highlights/listing/listed-highlight';
import { db } from './database';
import { withoutArticle } from './highlights';
import { voiceOf } from './voice-of';

/** Every highlight of every article outside the bin. No text is read: what marked words need to be shown they have. */
export async function allHighlights(): Promise<ListedHighlight[]> {
  return db.transaction('r', [db.articles, db.highlights], async () => {
    const rows = await db.highlights.toArray();
    const ids = [...new Set(rows.map(({ articleId }) => articleId))];
    const articles = new Map(
      (await db.articles.bulkGet(ids)).flatMap((row) => (row && row.deletedAt === 0 ? [[row.id, row]] : [])),
    );
    return rows.flatMap((row) => {
      const article = articles.get(row.articleId);
      return article ? [{ highlight: withoutArticle(row), article }] : [];
    });
  });
}

/** Who says the marked words, by the highlights' ids; those that are nobody's are not there. */
export async function highlightSpeakers(): Promise<ReadonlyMap<string, string>> {
  return db.transaction('r', [db.articles, db.highlights, db.quotes], async () => {
    const rows = await db.highlights.toArray();
    const ids = [...new Set(rows.map(({ articleId }) => articleId))];
    const versions = new Map((await db.articles.bulkGet(ids)).map((row) => [row?.id, row?.version]));
    const quotes = Map.groupBy(await quotesIn(ids), ({ articleId }) => articleId);
    return new Map(
      rows.flatMap((row) => {
        const isCurrent = versions.get(row.articleId) === row.version;
        const name = voiceOf(row, quotes.get(row.articleId) ?? [], isCurrent);
        return name === undefined ? [] : [[row.id, name]];
      }),
    );
  });
}

// Asking for many articles one by one takes longer than reading all.
const FEW = 200;

const quotesIn = (ids: readonly string[]) =>
  ids.length > FEW ? db.quotes.toArray() : db.quotes.where('articleId').anyOf(ids).toArray();
