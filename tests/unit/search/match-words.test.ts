import { expect, test } from 'vitest';
import { matchWords, type OpenSegment } from '@/lib/search/match-words';
import { smallLibrary, words } from './articles';

const ferry = (id: string) => words(id, { text: 'ferry' });

test('an article a segment no longer speaks for is not found by it', async () => {
  const { catalogue, segments, read } = smallLibrary([ferry('a'), ferry('b')], [ferry('c')]);
  const stale: OpenSegment[] = segments.map((segment) => ({
    ...segment,
    slots: segment.slots.map((slot) => (slot === 0 ? -1 : slot)),
  }));
  const { found } = await matchWords(catalogue, stale, [{ word: 'ferry', isStem: false }], read);
  expect([...found]).toEqual([0, 1, 1]);
});

test('a word written out comes before its completions, and rare words weigh more', async () => {
  const { catalogue, segments, read } = smallLibrary([
    words('exact', { text: 'port' }),
    words('longer', { text: 'portable' }),
    words('rare', { text: 'needle' }),
    ...Array.from({ length: 20 }, (_, n) => words(`n${n}`, { text: 'common' })),
  ]);
  const scoresOf = async (word: string, isStem = true) =>
    (await matchWords(catalogue, segments, [{ word, isStem }], read)).scores;
  const port = await scoresOf('port');
  expect(port[0]).toBeGreaterThan(port[1] ?? 0);
  expect(port[1]).toBeGreaterThan(0);
  expect((await scoresOf('needle'))[2]).toBeGreaterThan((await scoresOf('common'))[3] ?? 0);
});

test('words are counted until the first that is missing', async () => {
  const { catalogue, segments, read } = smallLibrary([
    words('a', { text: 'one two' }),
    words('b', { text: 'two' }),
  ]);
  const wanted = ['one', 'two', 'three'].map((word) => ({ word, isStem: false }));
  expect([...(await matchWords(catalogue, segments, wanted, read)).found]).toEqual([2, 0]);
});
