import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { checkPhrases } from '@/lib/library/finder/check-phrases';
import { saveArticle } from '@/lib/library/save-article';
import { anArticle } from '@/tests/unit/library/rows';

test('the best texts are looked into at once, all of them when asked for', async () => {
  const ids: string[] = [];
  for (let n = 0; n < 200; n++) {
    const text = n % 2 === 0 ? 'The sea wall.' : 'The wall, the sea.';
    const article = anArticle({ canonicalUrl: `https://news.example/${n}`, text });
    ids.push((await saveArticle({ article, quotes: [] })).id);
  }
  const check = {
    slots: Uint32Array.from(ids.keys()),
    phrases: [{ words: ['sea', 'wall'], not: false }],
    idOf: (slot: number) => ids[slot] ?? '',
  };
  const quick = await checkPhrases({ ...check, isThorough: false });
  expect([quick.slots.length, quick.unchecked]).toEqual([40, 120]);
  const thorough = await checkPhrases({ ...check, isThorough: true });
  expect([thorough.slots.length, thorough.unchecked]).toEqual([100, 0]);
});
