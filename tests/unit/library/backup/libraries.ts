import { hashOf } from '@/lib/library/blobs';
import { openBackup, type Backup } from '@/lib/library/backup/open-backup';
import { writeBackup } from '@/lib/library/backup/write-backup';
import { db } from '@/lib/library/database';
import { saveArticle } from '@/lib/library/save-article';
import { anArticle, aPicture, aQuote } from '@/tests/unit/library/rows';

/** Tables that hold what a reader has; the others are made from them. */
export const KEPT = [
  'articles',
  'bodies',
  'versions',
  'quotes',
  'highlights',
  'pictures',
  'blobs',
  'shelves',
  'jobs',
];

/** Empties every table. */
export async function wipe(): Promise<void> {
  await Promise.all(db.tables.map((table) => table.clear()));
}

/** All rows of all tables, the bytes of pictures as numbers. */
export async function everything(): Promise<Record<string, unknown[]>> {
  const all: Record<string, unknown[]> = {};
  for (const name of KEPT) {
    const rows: Record<string, unknown>[] = await db.table(name).toArray();
    all[name] = await Promise.all(
      rows.map(async (row) => {
        const { bytes } = row;
        if (!(bytes instanceof Blob)) return row;
        return { ...row, bytes: [...(await bytes.bytes())], media: bytes.type };
      }),
    );
  }
  return all;
}

/** Saves `count` articles of every kind: with versions, pictures they share, highlights, tags, in the bin. */
export async function fillLibrary(count: number): Promise<void> {
  for (let n = 0; n < count; n += 1) {
    const story = { url: `https://news.example/story-${n}`, canonicalUrl: `https://news.example/story-${n}` };
    const content = [
      aPicture(`https://news.example/${n % 5}.png`),
      aPicture(`https://news.example/lost-${n}.jpg`),
    ];
    const article = anArticle({ ...story, title: `Story ${n}`, text: `Text ${n}. “Yes”`, content });
    const { id } = await saveArticle({ article, quotes: [aQuote(9)] }, new Date(1000 + n));
    if (n % 3 === 0) {
      const later = { ...article, text: `Text ${n}, later.` };
      await saveArticle({ article: later, quotes: [] }, new Date(5000 + n));
    }
    await keepPicture(id, `https://news.example/${n % 5}.png`, n % 5);
    const place = { block: 1, offset: 2 };
    const mine = {
      tags: [`tag ${n % 2}`],
      favourite: n % 2 === 0 ? (1 as const) : (0 as const),
      place,
      progress: 0.5,
    };
    await db.articles.update(id, { ...mine, deletedAt: n % 7 === 6 ? 9000 : 0, highlightCount: 1 });
    await db.highlights.add({
      id: `highlight ${n}`,
      articleId: id,
      createdAt: n,
      exact: 'Text',
      prefix: '',
      suffix: ` ${n}`,
      start: 0,
      end: 4,
      blockHash: 'h',
      version: 1,
      colour: 2,
      note: 'A “note”\n',
      tags: ['t'],
    });
  }
  await db.shelves.add({ id: 'shelf', name: 'Mine', query: 'tag:a', createdAt: 1 });
  await db.jobs.add({ id: 'job', url: 'https://news.example/next', state: 'waiting', addedAt: 1, tries: 0 });
}

async function keepPicture(articleId: string, url: string, colour: number): Promise<void> {
  const bytes = new Blob([Uint8Array.from({ length: 3000 }, (_, n) => (n * (colour + 1)) % 251)], {
    type: 'image/png',
  });
  const hash = await hashOf(bytes);
  await db.blobs.put({ hash, bytes, size: bytes.size });
  await db.pictures.put({ articleId, url, state: 'kept', type: 'image/png', hash });
}

/** The library's backup as a file. */
export async function backUp(settings: unknown = { theme: 'sepia' }): Promise<Blob> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const target = new WritableStream<Uint8Array<ArrayBuffer>>({
    write: (chunk) => void parts.push(chunk.slice()),
  });
  await writeBackup(target, { settings, now: new Date(Date.UTC(2026, 10, 24)) });
  return new Blob(parts);
}

/** What a file that is refused is refused for; undefined where it opens. */
export async function refusalOf(file: Blob): Promise<unknown> {
  try {
    await openBackup(file);
    return undefined;
  } catch (error) {
    return error instanceof Error && 'why' in error ? error.why : error;
  }
}

export const backUpAndOpen = async (): Promise<Backup> => openBackup(await backUp());
