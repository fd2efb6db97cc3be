import type { Article } from '@/lib/article/article';
import type { Quote } from '@/lib/quotes/quote';
import { articleRow, bodyRow, quoteRows } from './article-rows';
import { db } from './database';
import { pictureUrls } from './picture-urls';
import type { ArticleRow, PictureRow } from './rows';
import { write } from './write';

/** What the popup shows and the reader wants to keep. */
export type Saving = { article: Article; quotes: Quote[] };

/**
 * Keeps an article with its quotes, and its pictures as `wanted`, in one transaction: resolves once it is on disk.
 * A story is kept once: saving it again renews the copy and leaves its id, date of saving and tags as they were.
 */
export async function saveArticle(
  { article, quotes }: Saving,
  now: Date = new Date(),
): Promise<{ id: string; isNew: boolean }> {
  return write([db.articles, db.bodies, db.quotes, db.pictures], async () => {
    const known = await db.articles.where('canonicalUrl').equals(article.canonicalUrl).first();
    const id = known?.id ?? crypto.randomUUID();
    const { savedAt, tags }: Pick<ArticleRow, 'savedAt' | 'tags'> = known ?? {
      savedAt: now.getTime(),
      tags: article.tags,
    };
    await db.articles.put({ ...articleRow(article, id, savedAt, quotes.length), tags });
    await db.bodies.put(bodyRow(article, id));
    await db.quotes.where('articleId').equals(id).delete();
    await db.quotes.bulkAdd(quoteRows(quotes, id));
    await wantPictures(id, pictureUrls(article));
    return { id, isNew: !known };
  });
}

/** Pictures already kept stay; those the article no longer shows go; all others are wanted (again). */
async function wantPictures(articleId: string, urls: readonly string[]): Promise<void> {
  const held = await db.pictures.where({ articleId }).toArray();
  const kept = new Set(held.filter(({ state }) => state === 'kept').map(({ url }) => url));
  const wanted = urls.filter((url) => !kept.has(url));
  await db.pictures.bulkDelete(
    held.filter(({ url }) => !urls.includes(url)).map(({ url }) => [articleId, url]),
  );
  await db.pictures.bulkPut(wanted.map((url): PictureRow => ({ articleId, url, state: 'wanted' })));
}
