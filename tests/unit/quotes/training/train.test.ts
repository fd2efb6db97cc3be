import { expect, test } from 'vitest';
import { findQuotes } from '@/lib/quotes/find-quotes';
import { train } from '@/lib/quotes/training/train';

const text = '“We will win,” Ann Lee said. The “odd” plan failed.';
const labels = {
  quotes: [{ start: 0, end: 14, speaker: { start: 15, end: 22, text: 'Ann Lee' } }],
  ignore: [],
};
const documents = Array.from({ length: 10 }, (_, index) => ({ id: String(index), text }));

test('a model is trained on articles and used on others, and comes out the same twice', () => {
  const settings = { buckets: 1024, rounds: 3, rate: 0.1, decay: 0.01, runs: 1 };
  const all = documents.map(({ id }) => ({ id, ...labels }));
  const model = train(documents, all, settings);
  expect(train(documents, all, settings)).toEqual(model);
  expect(findQuotes({ text: '“They will lose,” Bob Roy said.' }, model)[0]?.speaker?.text).toBe('Bob Roy');
});
