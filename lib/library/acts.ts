import { db } from './database';
import type { ArticleRow } from './rows';
import { write } from './write';

/** What can be done to many articles at once. */
export type Act =
  | { act: 'archive' }
  | { act: 'unarchive' }
  | { act: 'favourite' }
  | { act: 'unfavourite' }
  | { act: 'bin' }
  | { act: 'unbin' }
  | { act: 'tag'; add: readonly string[]; remove: readonly string[] };

/** An article as it was before an act, as far as acts can change it. */
export type Before = Pick<ArticleRow, 'id' | 'status' | 'favourite' | 'deletedAt' | 'tags'>;

/**
 * Does an act to articles, all of them or none, and answers how those were that it changed, for `takeBack`. Articles that
 * are gone, or are already as they should be, are left alone.
 */
export async function actOn(ids: readonly string[], act: Act, now: Date = new Date()): Promise<Before[]> {
  return write([db.articles], async () => {
    const rows = await db.articles.bulkGet([...ids]);
    const changed = rows.flatMap((row) => {
      const change = row && changeFor(row, act, now);
      return row && change && differs(row, change) ? [{ row, change }] : [];
    });
    await db.articles.bulkUpdate(changed.map(({ row, change }) => ({ key: row.id, changes: change })));
    return changed.map(({ row }) => beforeOf(row));
  });
}

/** Makes articles what they were before an act, all of them or none; those gone meanwhile stay gone. */
export async function takeBack(before: readonly Before[]): Promise<void> {
  const updates = before.map(({ id, ...changes }) => ({ key: id, changes }));
  await write([db.articles], () => db.articles.bulkUpdate(updates));
}

type Change = Partial<Omit<Before, 'id'>>;

function changeFor({ deletedAt, tags }: ArticleRow, act: Act, now: Date): Change {
  switch (act.act) {
    case 'archive':
      return { status: 'archived' };
    case 'unarchive':
      return { status: 'unread' };
    case 'favourite':
      return { favourite: 1 };
    case 'unfavourite':
      return { favourite: 0 };
    case 'bin':
      // What is in the bin keeps its day there.
      return { deletedAt: deletedAt || now.getTime() };
    case 'unbin':
      return { deletedAt: 0 };
    case 'tag':
      return { tags: [...new Set([...tags, ...act.add])].filter((tag) => !act.remove.includes(tag)) };
  }
}

const differs = (row: ArticleRow, change: Change): boolean =>
  (change.status ?? row.status) !== row.status ||
  (change.favourite ?? row.favourite) !== row.favourite ||
  (change.deletedAt ?? row.deletedAt) !== row.deletedAt ||
  (change.tags ?? row.tags).join('\n') !== row.tags.join('\n');

const beforeOf = ({ id, status, favourite, deletedAt, tags }: ArticleRow): Before => ({
  id,
  status,
  favourite,
  deletedAt,
  tags,
});
