import { db } from '@/lib/library/database';
import type { IndexedArticle } from '@/lib/search/build-segment';
import { articleWords } from '@/lib/search/article-words';

/** The words of articles with their weights, for the index; those that are gone meanwhile are left out. */
export async function searchable(ids: readonly string[]): Promise<IndexedArticle[]> {
  const tables = [db.articles, db.bodies, db.quotes, db.highlights];
  const read = await db.transaction('r', tables, () =>
    Promise.all([
      db.articles.bulkGet([...ids]),
      db.bodies.bulkGet([...ids]),
      db.quotes.where('articleId').anyOf(ids).toArray(),
      db.highlights.where('articleId').anyOf(ids).toArray(),
    ]),
  );
  const [rows, bodies, quotes, highlights] = read;
  const speakers = grouped(quotes, ({ resolved, speaker, role }) => [resolved ?? speaker?.text, role]);
  const notes = grouped(highlights, ({ note, tags }) => [note, ...tags]);
  return rows.flatMap((row, index) => {
    if (!row) return [];
    const { id, title, standfirst, authors, outlet, section, textRevision } = row;
    const words = articleWords({
      title,
      standfirst,
      authors,
      outlet,
      section,
      text: bodies[index]?.text ?? '',
      speakers: speakers.get(id) ?? [],
      notes: notes.get(id) ?? [],
    });
    return [{ id, revision: textRevision, words }];
  });
}

function grouped<Row extends { articleId: string }>(
  rows: readonly Row[],
  textsOf: (row: Row) => (string | undefined)[],
): Map<string, string[]> {
  const groups = new Map<string, Set<string>>();
  for (const row of rows) {
    const group = groups.get(row.articleId) ?? new Set();
    for (const text of textsOf(row)) if (text) group.add(text);
    groups.set(row.articleId, group);
  }
  return new Map([...groups].map(([id, texts]) => [id, [...texts]]));
}
