import type { MadeUp } from './stories.ts';

/** Which articles to write: those numbered from `from` to `to`. */
export type Filling = { words: string[]; from: number; to: number };

/**
 * Runs in a page of the extension that runs no code of ours: fills the tables with the stories a teller tells. It is
 * sent there as text together with the teller, so both stand alone.
 */
export async function fill(
  { words, from, to }: Filling,
  storyTeller: (words: readonly string[]) => (n: number) => MadeUp,
): Promise<void> {
  const done = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(request.error ?? new Error('no answer')));
    });
  const tell = storyTeller(words);
  const database = await done(indexedDB.open('pullquote'));
  for (let start = from; start < to; start += 1000) {
    const transaction = database.transaction(['articles', 'bodies'], 'readwrite', { durability: 'relaxed' });
    const finished = new Promise((resolve) => transaction.addEventListener('complete', resolve));
    for (let n = start; n < Math.min(to, start + 1000); n++) {
      const id = crypto.randomUUID();
      const { title, author, outlet, site, tags, text } = tell(n);
      const address = `https://${site}/story-${n}`;
      transaction.objectStore('bodies').put({
        articleId: id,
        content: text.split('\n\n').map((part) => ({ tag: 'p', children: [part] })),
        text,
        receipt: [],
        doubts: [],
      });
      transaction.objectStore('articles').put({
        id,
        url: address,
        canonicalUrl: address,
        title,
        authors: [author],
        outlet,
        site,
        published: new Date(1.6e12 + n * 3e6).toISOString(),
        lang: 'en',
        dir: 'ltr',
        tags,
        words: 1000,
        confidence: 1,
        savedAt: 1.6e12 + n * 3e6,
        versionSavedAt: 1.6e12 + n * 3e6,
        version: 1,
        status: n % 4 === 0 ? 'archived' : 'unread',
        favourite: n % 20 === 0 ? 1 : 0,
        deletedAt: 0,
        progress: 0,
        quoteCount: 0,
        highlightCount: 0,
        textRevision: 1,
        excerpt: text.slice(0, 220),
      });
    }
    await finished;
  }
  // What this wrote is in no log: the library is to make its catalogue anew.
  const cleared = database.transaction(['changes', 'catalogue'], 'readwrite');
  cleared.objectStore('changes').clear();
  cleared.objectStore('catalogue').clear();
  await new Promise((resolve) => cleared.addEventListener('complete', resolve));
  database.close();
}
