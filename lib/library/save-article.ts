import type { Article } from '@/lib/article/article';
import type { Quote } from '@/lib/quotes/quote';
import { carryReview } from '@/lib/review/carry-review';
import type { ReviewedQuote } from '@/lib/review/reviewed-quote';
import { articleRow, bodyRow, newlyKept, quoteRows, stillKept, type Kept } from './article-rows';
import { dropUnusedBlobs } from './blobs';
import { db } from './database';
import { findCopy } from './find-saved';
import { pictureUrls } from './picture-urls';
import type { ArticleRow, PictureRow } from './rows';
import { hasSameWords } from './same-words';
import { quotesBefore } from './review';
import { storyOf } from './story-address';
import { urlsInVersions } from './versions';
import { write } from './write';

/** What the popup shows and the reader wants to keep. */
export type Saving = {
  article: Article;
  quotes: Quote[];
  /** Keeps no pictures: for when there is no room for them. */
  textOnly?: boolean;
};

/** What came of saving: `version` counts from 1. */
export type Saved = { id: string; isNew: boolean; version: number };

/**
 * Keeps an article with its quotes, and its pictures as `wanted`, in one transaction: resolves once it is on disk.
 * A story is kept once. Saved again with other words it gets a new version, and the one before is kept whole; what the
 * reader did with it (tags, status, place) stays, and what reviewers made of its quotations goes with the same words. A
 * story in the bin comes out of it.
 */
export async function saveArticle(saving: Saving, now: Date = new Date()): Promise<Saved> {
  const { quotes, textOnly = false } = saving;
  const article = { ...saving.article, canonicalUrl: storyOf(saving.article) };
  const tables = [db.articles, db.bodies, db.versions, db.quotes, db.pictures, db.blobs];
  return write(tables, async () => {
    const known = await findCopy(article);
    const kept = known ? await keptOf(known, article) : newlyKept(article, newId(), now.getTime());
    const isOther = known?.version !== kept.version;
    const versionSavedAt = known && !isOther ? known.versionSavedAt : now.getTime();
    await db.articles.put(articleRow(article, kept, versionSavedAt, quotes.length));
    await db.bodies.put(bodyRow(article, kept.id));
    const reviewed = carryReview<ReviewedQuote>(quotes, await quotesBefore(kept.id));
    await db.quotes.where('articleId').equals(kept.id).delete();
    await db.quotes.bulkAdd(quoteRows(reviewed, kept.id));
    await wantPictures(kept.id, textOnly ? [] : pictureUrls(article));
    return { id: kept.id, isNew: !known, version: kept.version };
  });
}

/** Puts the known version aside if the words are others now; tells what stays of it. */
async function keptOf(known: ArticleRow, article: Article): Promise<Kept> {
  const body = await db.bodies.get(known.id);
  const kept = { ...stillKept(known), deletedAt: 0, textRevision: known.textRevision + 1 };
  if (!body || hasSameWords(known, body, article)) return kept;
  const quotes = await db.quotes.where('articleId').equals(known.id).toArray();
  await db.versions.put({ articleId: known.id, version: known.version, row: known, body, quotes });
  // Its offset counts in the other text.
  const { listened, ...renewed } = kept;
  return { ...renewed, version: known.version + 1 };
}

const newId = (): string => crypto.randomUUID();

/** Pictures already kept stay; those no version shows any more go; all others are wanted, unless another article has them. */
async function wantPictures(articleId: string, urls: readonly string[]): Promise<void> {
  const held = await db.pictures.where({ articleId }).toArray();
  const kept = new Set(held.filter(({ state }) => state === 'kept').map(({ url }) => url));
  const shown = new Set([...urls, ...(await urlsInVersions(articleId))]);
  const gone = held.filter(({ url }) => !shown.has(url));
  await db.pictures.bulkDelete(gone.map(({ url }) => [articleId, url]));
  await dropUnusedBlobs(gone);
  const wanted = urls.filter((url) => !kept.has(url));
  await db.pictures.bulkPut(await Promise.all(wanted.map((url) => pictureFor(articleId, url))));
}

/** The same address is the same picture: what one article has, the next need not fetch. */
export async function pictureFor(articleId: string, url: string): Promise<PictureRow> {
  const elsewhere = await db.pictures.where('url').equals(url).toArray();
  const shared = elsewhere.find(({ state, hash }) => state === 'kept' && hash !== undefined);
  return shared ? { ...shared, articleId } : { articleId, url, state: 'wanted' };
}
