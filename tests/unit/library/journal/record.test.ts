import { expect, test } from 'vitest';
import type { Change } from '@/lib/library/journal/change';
import { readRecord, writeRecord } from '@/lib/library/journal/record';

const CHANGES: Change[] = [
  { table: 'articles', put: [{ id: 'a', title: 'A “story”\n', tags: [] }] },
  { table: 'articles', keys: ['a'], set: [{ status: 'archived' }] },
  { table: 'versions', gone: [['a', 1]] },
  { table: 'jobs', isCleared: true },
];

test('what is written down is read again', () => {
  expect(readRecord(writeRecord({ at: 5, changes: CHANGES }))).toEqual({ at: 5, changes: CHANGES });
});

test('a record cut off at any place is none', () => {
  const text = writeRecord({ at: 5, changes: CHANGES });
  for (let end = 0; end < text.length; end++) expect(readRecord(text.slice(0, end))).toBeUndefined();
});

test.each([
  'null',
  '{}',
  '{"at":1}',
  '{"at":1,"changes":[{"table":"meta","put":[]}]}',
  '{"at":1,"changes":[{"table":"articles"}]}',
])('%s is none', (text) => {
  expect(readRecord(text)).toBeUndefined();
});
