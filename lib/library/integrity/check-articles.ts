import { db } from '@/lib/library/database';
import type { ArticleRow, BodyRow } from '@/lib/library/rows';
import { write } from '@/lib/library/write';
import type { Finding, Mode } from './finding';

const BATCH = 500; // Articles looked at in one transaction: others wait no longer than for these.

/** Every article has its text, and says rightly how many quotations and highlights it has. */
export async function checkArticles(mode: Mode, tell: (share: number) => void): Promise<Finding[]> {
  const all = await db.articles.count();
  const found = { texts: 0, counts: 0 };
  let last = '';
  for (let seen = 0; ;) {
    const ids = await db.articles.where('id').above(last).limit(BATCH).primaryKeys();
    if (ids.length === 0) break;
    const { texts, counts } = await checkBatch(ids, mode);
    found.texts += texts;
    found.counts += counts;
    seen += ids.length;
    last = ids.at(-1) ?? last;
    tell(Math.min(1, seen / all));
  }
  return [
    { kind: 'text-missing', count: found.texts },
    { kind: 'wrong-count', count: found.counts },
  ];
}

async function checkBatch(ids: string[], mode: Mode): Promise<{ texts: number; counts: number }> {
  const tables = [db.articles, db.bodies, db.versions, db.quotes, db.highlights];
  const work = async () => {
    const [rows, bodies, quotes, highlights] = await Promise.all([
      db.articles.bulkGet(ids),
      db.bodies.where('articleId').anyOf(ids).primaryKeys(),
      db.quotes.where('articleId').anyOf(ids).keys(),
      db.highlights.where('articleId').anyOf(ids).keys(),
    ]);
    const articles = rows.flatMap((row) => row ?? []);
    const held = new Set(bodies);
    const [quoted, marked] = [counted(quotes), counted(highlights)];
    const bare = articles.filter(({ id }) => !held.has(id));
    const wrong = articles.flatMap((row) => {
      const [quoteCount, highlightCount] = [quoted.get(row.id) ?? 0, marked.get(row.id) ?? 0];
      const isRight = row.quoteCount === quoteCount && row.highlightCount === highlightCount;
      return isRight ? [] : [{ ...row, quoteCount, highlightCount }];
    });
    if (mode === 'repair') {
      await db.articles.bulkPut(wrong);
      for (const row of bare) await db.bodies.put(await bestBody(row));
    }
    return { texts: bare.length, counts: wrong.length };
  };
  return mode === 'repair' ? write(tables, work) : db.transaction('r', tables, work);
}

/** The text of the latest earlier version, or the little that lists show: more of it is not there. */
async function bestBody({ id, excerpt }: ArticleRow): Promise<BodyRow> {
  const earlier = await db.versions.where('articleId').equals(id).last();
  if (earlier) return earlier.body;
  const content = [{ tag: 'p' as const, children: [excerpt] }];
  return { articleId: id, content, text: excerpt, receipt: [], doubts: [] };
}

function counted(keys: readonly unknown[]): Map<unknown, number> {
  const counts = new Map<unknown, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
