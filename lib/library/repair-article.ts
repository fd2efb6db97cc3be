import type { Article } from '@/lib/article/article';
import { blockStarts } from '@/lib/article/repair/block-starts';
import { afterEdit, editBetween, offsetAfter, type TextEdit } from '@/lib/article/repair/edit-between';
import { describeWords } from '@/lib/highlights/anchoring/describe';
import type { Quote } from '@/lib/quotes/quote';
import { articleOf } from './article-of';
import { articleRow, bodyRow, correctedRows, quoteRows, stillKept } from './article-rows';
import { db } from './database';
import { pictureUrls } from './picture-urls';
import { UnknownArticle } from './problem';
import type { HighlightRow, QuoteRow, ReadingPlace } from './rows';
import { pictureFor } from './save-article';
import { write } from './write';

/**
 * Makes the text that a reader has put right the saved one, in one transaction. It stays the same version: what was taken
 * out of it is in its receipt. Highlights, quotations and the place keep their words; a highlight whose words were taken
 * away is lost until they are put back. Throws `UnknownArticle` where the article is gone.
 */
export async function repairArticle(id: string, article: Article, quotes: readonly Quote[]): Promise<void> {
  const tables = [db.articles, db.bodies, db.quotes, db.highlights, db.pictures];
  await write(tables, async () => {
    const [row, body] = await Promise.all([db.articles.get(id), db.bodies.get(id)]);
    if (!row || !body) throw new UnknownArticle();
    const before = articleOf({ row, body });
    const edit = editBetween(body.text, article.text);
    const place = row.place && placeAfter(row.place, edit, before, article);
    const { listened } = row;
    const kept = {
      ...stillKept(row),
      textRevision: row.textRevision + 1,
      ...(place && { place }),
      ...(listened !== undefined && { listened: offsetAfter(edit, listened) }),
    };
    await db.articles.put(articleRow(article, kept, row.versionSavedAt, quotes.length));
    await db.bodies.put(bodyRow(article, id));
    await renewQuotes(id, quotes, edit);
    const highlights = await db.highlights.where('articleId').equals(id).toArray();
    const ofThis = highlights.filter(({ version }) => version === row.version);
    await db.highlights.bulkPut(
      ofThis.flatMap((one) => highlightAfter(one, edit, body.text, article.text) ?? []),
    );
    await wantNewPictures(id, before, article);
  });
}

/** Quotations that were there before keep their rows, and what reviewers made of them. */
async function renewQuotes(id: string, quotes: readonly Quote[], edit: TextEdit): Promise<void> {
  const known = await db.quotes.where('articleId').equals(id).toArray();
  const byPlace = new Map(known.flatMap((row) => keyAfter(row, edit).map((key) => [key, row])));
  let next = 1 + Math.max(-1, ...known.map((row) => Number(row.id.split(':').at(-1)) || 0));
  const rows = quoteRows(quotes, id).map((row): QuoteRow => {
    const old = byPlace.get(keyOf(row));
    if (!old) return { ...row, id: `${id}:${next++}` };
    const { review, correction } = old;
    return { ...row, ...(review && { review }), ...(correction && { correction }), id: old.id };
  });
  await db.quotes.bulkDelete(known.map((row) => row.id));
  await db.quotes.bulkPut(correctedRows(rows));
}

function keyAfter(row: QuoteRow, edit: TextEdit): string[] {
  const moved = row.kind === 'headline' ? row : afterEdit(edit, row);
  return moved ? [keyOf(moved)] : [];
}

const keyOf = ({ kind, start, end, text }: Quote): string => [kind, start, end, text].join(' ');

/** The highlight as it stands in the new text; undefined where it is not known to have stood in the old one. */
function highlightAfter(
  highlight: HighlightRow,
  edit: TextEdit,
  before: string,
  after: string,
): HighlightRow | undefined {
  if (before.slice(highlight.start, highlight.end) !== highlight.exact) return undefined;
  const moved = afterEdit(edit, highlight);
  return moved && { ...moved, ...describeWords(after, moved, highlight.version) };
}

function placeAfter(place: ReadingPlace, edit: TextEdit, before: Article, after: Article): ReadingPlace {
  const start = blockStarts(before.content)[place.block] ?? 0;
  const block = blockStarts(after.content).findLastIndex((other) => other <= offsetAfter(edit, start));
  return { ...place, block: Math.max(0, block) };
}

/** Pictures that were taken away stay kept, should their block come back. */
async function wantNewPictures(id: string, before: Article, after: Article): Promise<void> {
  const shown = new Set(pictureUrls(before));
  for (const url of pictureUrls(after)) {
    if (shown.has(url) || (await db.pictures.get([id, url]))) continue;
    await db.pictures.put(await pictureFor(id, url));
  }
}
