import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { purgeArticles } from '@/lib/library/bin';
import { db } from '@/lib/library/database';
import { countPictures, wantAgain } from '@/lib/library/pictures';
import { saveArticle } from '@/lib/library/save-article';
import { collectPictures } from '@/lib/pictures/collect-pictures';
import type { Fetched } from '@/lib/pictures/fetch-picture';
import { anArticle, aPicture } from '@/tests/unit/library/rows';

const here: Fetched = { bytes: new Blob(['picture']), type: 'image/png' };
const yes = () => Promise.resolve(true);
const no = () => Promise.resolve(false);

beforeEach(async () => {
  await Promise.all(db.tables.map((table) => table.clear()));
});

test('every wanted picture is fetched for its page and kept', async () => {
  const id = await saveWith(3);
  const pages = new Set<string>();
  await collectPictures(yes, (_url, page) => {
    pages.add(page);
    return Promise.resolve(here);
  });
  expect(await countPictures(id)).toMatchObject({ wanted: 0, kept: 3, failed: 0 });
  expect([...pages]).toEqual([anArticle().url]);
});

test('at most two are fetched at once, however often it is called', async () => {
  await saveWith(8);
  let running = 0;
  let most = 0;
  const slowly = async (): Promise<Fetched> => {
    most = Math.max(most, (running += 1));
    await new Promise((done) => setImmediate(done));
    running -= 1;
    return here;
  };
  await Promise.all([collectPictures(yes, slowly), collectPictures(yes, slowly)]);
  expect(most).toBe(2);
});

test('a picture there is no room for is missed, and the others are still fetched', async () => {
  const id = await saveWith(3);
  let isFull = true;
  const fill = () => {
    if (!isFull) return;
    isFull = false;
    throw new DOMException('', 'QuotaExceededError');
  };
  db.blobs.hook('creating', fill);
  await collectPictures(yes, (url) => Promise.resolve({ bytes: new Blob([url]), type: 'image/png' }));
  db.blobs.hook('creating').unsubscribe(fill);
  expect(await countPictures(id)).toMatchObject({ kept: 2, failed: 1, reasons: { 'no-room': 1 } });
});

test('killed half way, the next call fetches the rest and nothing twice', async () => {
  const id = await saveWith(5);
  const fetched: string[] = [];
  const killedAfterTwo = (url: string): Promise<Fetched> => {
    if (fetched.length === 2) return Promise.reject(new Error('killed'));
    fetched.push(url);
    return Promise.resolve(here);
  };
  await expect(collectPictures(yes, killedAfterTwo)).rejects.toThrow('killed');
  await collectPictures(yes, (url) => {
    fetched.push(url);
    return Promise.resolve(here);
  });
  expect(await countPictures(id)).toMatchObject({ wanted: 0, kept: 5 });
  expect(new Set(fetched).size).toBe(5);
});

test.each<[string, () => Promise<boolean>, Fetched, object]>([
  [
    'a host that forbids, without leave, can be asked again',
    no,
    { problem: 'unreachable' },
    { 'not-allowed': 1 },
  ],
  ['a host that is down, with leave', yes, { problem: 'unreachable' }, { unreachable: 1 }],
  [
    'no picture is no picture, with leave or without',
    no,
    { problem: 'not-a-picture' },
    { 'not-a-picture': 1 },
  ],
])('%s', async (_case, mayReach, fetched, reasons) => {
  const id = await saveWith(1);
  await collectPictures(mayReach, () => Promise.resolve(fetched));
  expect(await countPictures(id)).toMatchObject({ failed: 1, reasons });
});

test('once leave is given, those that lacked it are had', async () => {
  const id = await saveWith(2);
  await collectPictures(no, () => Promise.resolve({ problem: 'unreachable' }));
  await wantAgain(['not-allowed']);
  await collectPictures(yes, () => Promise.resolve(here));
  expect(await countPictures(id)).toMatchObject({ kept: 2, failed: 0 });
});

test('a picture whose article was removed meanwhile leaves nothing behind', async () => {
  const id = await saveWith(1);
  await collectPictures(yes, async () => {
    await purgeArticles([id]);
    return here;
  });
  expect(await db.pictures.count()).toBe(0);
});

async function saveWith(pictures: number): Promise<string> {
  const content = Array.from({ length: pictures }, (_, n) => aPicture(`https://pictures.example/${n}.png`));
  return (await saveArticle({ article: anArticle({ content }), quotes: [] })).id;
}
