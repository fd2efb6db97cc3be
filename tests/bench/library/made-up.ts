import { readFileSync } from 'node:fs';

const CORPUS = new URL('../../../lib/quotes/training/corpus/docs.jsonl', import.meta.url);

/** The words of real news in order of frequency: drawn by their rank they give texts with a real vocabulary. */
export function vocabulary(): string[] {
  const counts = new Map<string, number>();
  for (const line of readFileSync(CORPUS, 'utf8').split('\n')) {
    for (const word of line.match(/\p{L}[\p{L}’-]+/gu) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts].toSorted(([, a], [, b]) => b - a).map(([word]) => word);
}

/**
 * Runs in a page of the extension that runs no code of ours: fills the tables with articles of about 6 kB, from number
 * `from` to `to`. A few words of each stand in no other article, as names and numbers do in real ones.
 */
export async function fill({
  words,
  from,
  to,
}: {
  words: string[];
  from: number;
  to: number;
}): Promise<void> {
  const done = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(request.error ?? new Error('no answer')));
    });
  let state = from + 1;
  const random = () => {
    state = (state * 1_664_525 + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  // Zipf's law: the logarithm of the rank is evenly spread.
  const word = () => words[Math.floor(words.length ** random()) - 1] ?? 'the';
  const textOf = (n: number) => {
    const all = Array.from({ length: 1000 }, (_, k) => (k % 125 === 0 ? `n${n}x${k}` : word()));
    return all
      .map((each, k) => (k % 20 === 19 ? `${each}.` : k % 100 === 99 ? `${each}\n\n` : each))
      .join(' ');
  };
  const database = await done(indexedDB.open('pullquote'));
  for (let start = from; start < to; start += 1000) {
    const transaction = database.transaction(['articles', 'bodies'], 'readwrite', { durability: 'relaxed' });
    const finished = new Promise((resolve) => transaction.addEventListener('complete', resolve));
    for (let n = start; n < Math.min(to, start + 1000); n++) {
      const id = crypto.randomUUID();
      const text = textOf(n);
      const address = `https://site${n % 300}.example/story-${n}`;
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
        title: Array.from({ length: 8 }, word).join(' '),
        authors: [`${word()} ${word()}`],
        outlet: `Outlet ${n % 300}`,
        site: `site${n % 300}.example`,
        published: new Date(1.6e12 + n * 3e6).toISOString(),
        lang: 'en',
        dir: 'ltr',
        tags: n % 3 === 0 ? [`tag${n % 40}`] : [],
        words: 1000,
        confidence: 1,
        savedAt: 1.6e12 + n * 3e6,
        versionSavedAt: 1.6e12 + n * 3e6,
        version: 1,
        status: n % 4 === 0 ? 'archived' : 'unread',
        favourite: n % 20 === 0 ? 1 : 0,
        deletedAt: 0,
        progress: 0,
        quoteCount: n % 9,
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
