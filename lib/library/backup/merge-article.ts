import type { ArticleRow, PictureRow } from '@/lib/library/rows';
import type { BackedArticle } from './format';
import { mergeHighlights, mergeTexts } from './merge-texts';

/** What a backup does to one article of the library. */
export type Merge =
  | { outcome: 'add'; article: BackedArticle }
  /** Both have the story, and the backup has something of it that the library has not. */
  | { outcome: 'change'; article: BackedArticle }
  | { outcome: 'skip' };

/**
 * Brings a copy from a backup together with the library's own, if there is one. Nothing of either is lost: texts become
 * versions, highlights and tags are those of both; where only one can be, the library's stays as it is.
 * `hasPicture` tells whether the bytes of a picture can be had.
 */
export function mergeArticle(
  mine: BackedArticle | undefined,
  theirs: BackedArticle,
  hasPicture: (hash: string) => boolean,
): Merge {
  const offered = theirs.pictures.map((picture) => withoutLost(picture, hasPicture));
  if (!mine) return { outcome: 'add', article: { ...theirs, pictures: offered } };
  const texts = mergeTexts(mine, theirs);
  const { highlights, isNew: hasHighlights } = mergeHighlights(mine, theirs, texts);
  const pictures = mergePictures(mine, offered);
  const kept = mergeKept(mine.row, theirs.row);
  const isOther = texts.isNew || hasHighlights;
  if (!isOther && pictures.added === 0 && !kept.isOther) return { outcome: 'skip' };
  const versions = texts.texts.slice(0, -1);
  const now = texts.texts.at(-1) ?? { ...mine, version: mine.row.version };
  const row: ArticleRow = {
    ...now.row,
    ...kept.fields,
    version: now.version,
    highlightCount: mine.row.highlightCount + highlights.length - mine.highlights.length,
    textRevision: mine.row.textRevision + (isOther ? 1 : 0),
  };
  const article = { row, body: now.body, quotes: now.quotes, versions, highlights, pictures: pictures.all };
  return { outcome: 'change', article };
}

/** A picture whose bytes are in no hand any more is to be fetched again. */
const withoutLost = (picture: PictureRow, hasPicture: (hash: string) => boolean): PictureRow =>
  picture.hash !== undefined && !hasPicture(picture.hash)
    ? { articleId: picture.articleId, url: picture.url, state: 'wanted' }
    : picture;

function mergePictures(mine: BackedArticle, offered: readonly PictureRow[]) {
  const byUrl = new Map(mine.pictures.map((picture) => [picture.url, picture]));
  let added = 0;
  for (const picture of offered) {
    const known = byUrl.get(picture.url);
    if (known && (known.state === 'kept' || picture.state !== 'kept')) continue;
    byUrl.set(picture.url, { ...picture, articleId: mine.row.id });
    added += 1;
  }
  return { all: [...byUrl.values()], added };
}

/** What readers did with the article, of both sides. */
function mergeKept(mine: ArticleRow, theirs: ArticleRow) {
  const tags = [...new Set([...mine.tags, ...theirs.tags])];
  const further = theirs.progress > mine.progress ? theirs : mine;
  const { status, deletedAt, id } = mine;
  const savedAt = Math.min(mine.savedAt, theirs.savedAt);
  const favourite = mine.favourite || theirs.favourite;
  const place = further.place && { place: further.place };
  const fields = { id, status, deletedAt, tags, savedAt, favourite, progress: further.progress, ...place };
  const isOther =
    tags.length > mine.tags.length ||
    further !== mine ||
    savedAt !== mine.savedAt ||
    favourite !== mine.favourite;
  return { fields, isOther };
}
