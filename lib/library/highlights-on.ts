import type { Article } from '@/lib/article/article';
import { placeHighlights, type PlacedHighlight } from '@/lib/highlights/place-highlights';
import { db } from './database';
import { findCopy } from './find-saved';
import { highlightsOf } from './highlights';

const NOT_SAVED = 0; // Versions count from 1: the text of a page that has changed is none of them.

/** The highlights of a saved article placed in the text its page has now; none where it is not saved. */
export async function highlightsOn(article: Article): Promise<PlacedHighlight[]> {
  const row = await findCopy(article);
  if (!row || row.highlightCount === 0) return [];
  const [body, { highlights, earlier }] = await Promise.all([db.bodies.get(row.id), highlightsOf(row.id)]);
  const saved = body ? [{ version: row.version, text: body.text }] : [];
  const version = body?.text === article.text ? row.version : NOT_SAVED;
  return placeHighlights({ version, text: article.text }, highlights, [...saved, ...earlier]);
}
