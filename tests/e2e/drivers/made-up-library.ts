import type { Chromium } from './chromium.ts';

/*
 * Libraries for tests, written into and read from the tables themselves by a page of the extension that runs no code of
 * ours: what is compared is what is on disk.
 */

/** Tables that hold what a reader has; the others are made from them. */
const KEPT = [
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

/** For each table how many rows it has, and a checksum over all of them, bytes of pictures included. */
export type Dump = Record<string, string>;

/** Adds articles number 0 to `count`, each with a version, quotes, a highlight and pictures of `bytes` bytes. */
export async function fillLibrary(browser: Chromium, count: number, bytes: number): Promise<void> {
  await inTables(browser, fill, { count, bytes });
}

export const dumpLibrary = (browser: Chromium): Promise<Dump> => inTables(browser, dump, KEPT);

export const wipeLibrary = (browser: Chromium): Promise<void> => inTables(browser, wipe, KEPT);

/** What is wrong with the library: rows that miss what belongs to them; empty when all is whole. */
export const faultsIn = (browser: Chromium): Promise<string[]> => inTables(browser, faults, KEPT);

async function inTables<Argument, Answer>(
  browser: Chromium,
  work: (argument: Argument) => Promise<Answer>,
  argument: Argument,
): Promise<Answer> {
  // The library makes its own tables, when one of its pages is opened for the first time.
  const library = await browser.openPage('library.html');
  await library.locator('main').first().waitFor();
  await library.close();
  const page = await browser.openPage('manifest.json');
  await page.evaluate(defineHelpers);
  // `as`: Playwright's own type of what may be passed says the same in another way.
  const answer = await page.evaluate(work as (argument: unknown) => Promise<Answer>, argument);
  await page.close();
  return answer;
}

declare const done: <T>(request: IDBRequest<T>) => Promise<T>;
declare const sumOf: (bytes: BufferSource) => Promise<string>;

/** Runs in the page. */
function defineHelpers(): void {
  Object.assign(globalThis, {
    done: <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error ?? new Error('no answer')));
      }),
    sumOf: async (bytes: BufferSource) => {
      const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
      return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
    },
  });
}

/** Runs in the page. */
async function fill({ count, bytes }: { count: number; bytes: number }): Promise<void> {
  const database = await done(indexedDB.open('pullquote'));
  const pictureOf = async (n: number) => {
    const content = new Uint8Array(bytes);
    for (let at = 0; at < bytes; at += 1) content[at] = (at * 31 + n * 7 + (at >> 8)) & 255;
    // No two are the same.
    new DataView(content.buffer).setUint32(0, n);
    return { hash: await sumOf(content), bytes: new Blob([content], { type: 'image/jpeg' }), size: bytes };
  };
  for (let from = 0; from < count; from += 100) {
    const numbers = Array.from({ length: Math.min(100, count - from) }, (_, k) => from + k);
    // One of its own, and one that ten articles share.
    const blobs = await Promise.all(
      numbers.flatMap((n) => [pictureOf(n), pictureOf(1_000_000 + (n - (n % 10)))]),
    );
    const names = ['articles', 'bodies', 'versions', 'quotes', 'highlights', 'pictures', 'blobs', 'shelves'];
    const transaction = database.transaction([...names, 'changes', 'catalogue'], 'readwrite');
    const put = (table: string, row: unknown) => transaction.objectStore(table).put(row);
    for (const [k, n] of numbers.entries()) {
      const id = `article-${n}`;
      const address = `https://site${n % 30}.example/story-${n}`;
      const text = Array.from(
        { length: 40 },
        (_, p) => `Paragraph ${p} of story ${n}. The ferry came in again.`,
      ).join('\n\n');
      const [own, shared] = [blobs[k * 2], blobs[k * 2 + 1]];
      const row = {
        id,
        url: address,
        canonicalUrl: address,
        title: `Story ${n}`,
        authors: ['Ann Lee'],
        outlet: `Outlet ${n % 30}`,
        site: `site${n % 30}.example`,
        published: new Date(1.6e12 + n * 3e6).toISOString(),
        lang: 'en',
        dir: 'ltr',
        tags: [`tag ${n % 9}`],
        words: 320,
        confidence: 1,
        savedAt: 1.6e12 + n,
        versionSavedAt: 1.7e12 + n,
        version: 2,
        status: n % 4 === 0 ? 'archived' : 'unread',
        favourite: n % 20 === 0 ? 1 : 0,
        deletedAt: n % 50 === 49 ? Date.now() : 0,
        progress: 0.25,
        place: { block: 3, offset: 5 },
        quoteCount: 1,
        highlightCount: 1,
        textRevision: 2,
        excerpt: text.slice(0, 200),
      };
      const body = {
        articleId: id,
        text,
        receipt: [],
        doubts: [],
        content: text.split('\n\n').map((part) => ({ tag: 'p', children: [part] })),
      };
      const quote = {
        id: `${id}:0`,
        articleId: id,
        speakerKey: 'ann lee',
        start: 0,
        end: 9,
        text: 'Paragraph',
        speaker: { start: 0, end: 7, text: 'Ann Lee' },
        kind: 'full',
        sentence: { start: 0, end: 20 },
        confidence: 1,
        likely: [],
      };
      put('articles', row);
      put('bodies', body);
      put('quotes', quote);
      put('versions', {
        articleId: id,
        version: 1,
        quotes: [quote],
        row: { ...row, version: 1, versionSavedAt: 1.6e12 + n },
        body: { ...body, text: `Before. ${text}` },
      });
      put('highlights', {
        id: `highlight-${n}`,
        articleId: id,
        createdAt: n,
        exact: 'Paragraph',
        prefix: '',
        suffix: ' 0',
        start: 0,
        end: 9,
        version: 1,
        blockHash: `block-${n}`,
        colour: 1 + (n % 5),
        note: `Note ${n}`,
        tags: ['mine'],
      });
      for (const blob of [own, shared]) {
        if (!blob) continue;
        put('blobs', blob);
        put('pictures', {
          articleId: id,
          url: `https://pictures.example/${blob.hash}.jpg`,
          state: 'kept',
          hash: blob.hash,
          type: 'image/jpeg',
        });
      }
      put('pictures', {
        articleId: id,
        url: `https://pictures.example/${n}-gone.jpg`,
        state: 'failed',
        reason: 'unreachable',
      });
    }
    put('shelves', { id: 'shelf', name: 'Ferries', query: 'ferry', createdAt: 1 });
    // What this wrote is in no log: the library is to make its catalogue anew.
    transaction.objectStore('changes').clear();
    transaction.objectStore('catalogue').clear();
    await new Promise((resolve) => transaction.addEventListener('complete', resolve));
  }
  database.close();
}

/** Runs in the page. */
async function dump(tables: string[]): Promise<Dump> {
  const database = await done(indexedDB.open('pullquote'));
  // The order of an object's fields is no part of a row.
  const sorted = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(sorted);
    if (typeof value !== 'object' || value === null || value instanceof Blob) return value;
    return Object.fromEntries(
      Object.entries(value)
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, each]) => [key, sorted(each)]),
    );
  };
  const dumped: Dump = {};
  for (const table of tables) {
    const keys = await done(database.transaction(table).objectStore(table).getAllKeys());
    const sums: string[] = [];
    for (const key of keys) {
      const row: Record<string, unknown> = await done(
        database.transaction(table).objectStore(table).get(key),
      );
      const { bytes } = row;
      const held = bytes instanceof Blob ? `${bytes.type} ${await sumOf(await bytes.arrayBuffer())}` : '';
      sums.push(`${JSON.stringify(sorted({ ...row, bytes: undefined }))} ${held}`);
    }
    dumped[table] = `${keys.length} rows, ${await sumOf(new TextEncoder().encode(sums.join('\n')))}`;
  }
  database.close();
  return dumped;
}

/** Runs in the page. */
async function wipe(tables: string[]): Promise<void> {
  const database = await done(indexedDB.open('pullquote'));
  const transaction = database.transaction([...tables, 'changes', 'catalogue'], 'readwrite');
  for (const table of [...tables, 'changes', 'catalogue']) transaction.objectStore(table).clear();
  await new Promise((resolve) => transaction.addEventListener('complete', resolve));
  database.close();
}

/** Runs in the page. */
async function faults(): Promise<string[]> {
  const database = await done(indexedDB.open('pullquote'));
  const transaction = database.transaction([
    'articles',
    'bodies',
    'versions',
    'quotes',
    'highlights',
    'pictures',
    'blobs',
  ]);
  const keysOf = async (table: string) =>
    new Set((await done(transaction.objectStore(table).getAllKeys())).map(String));
  const rowsOf = (table: string): Promise<Record<string, string>[]> =>
    done(transaction.objectStore(table).getAll());
  const [articles, bodies, blobs] = await Promise.all([
    keysOf('articles'),
    keysOf('bodies'),
    keysOf('blobs'),
  ]);
  const children = await Promise.all(['versions', 'quotes', 'highlights', 'pictures'].map(rowsOf));
  const counts = children.map((rows) => Map.groupBy(rows, ({ articleId }) => articleId ?? ''));
  database.close();
  return [
    ...[...articles].filter((id) => !bodies.has(id)).map((id) => `${id} has no text`),
    ...[...articles].flatMap((id) =>
      counts.map((of) => of.get(id)?.length ?? 0).join() === '1,1,1,3' ? [] : [`${id} has not all its parts`],
    ),
    ...children
      .flat()
      .filter(({ articleId = '' }) => !articles.has(articleId))
      .map(({ articleId }) => `a part of ${articleId}, which is not there`),
    ...children
      .flat()
      .filter(({ hash }) => hash !== undefined && !blobs.has(hash))
      .map(({ url }) => `${url} has no bytes`),
  ];
}
