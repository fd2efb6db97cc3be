import { expect, test } from 'vitest';
import { BLOCK } from '@/lib/search/segment';
import { SegmentWriter } from '@/lib/search/segment-writer';

const bytes = (word: string) => new TextEncoder().encode(word);

test('a block begins after every so many terms', () => {
  const writer = new SegmentWriter();
  for (let n = 0; n < BLOCK * 2 + 1; n++)
    writer.add(bytes(String(n).padStart(4, '0')), 1, Uint8Array.of(0, 1));
  const { blocks, postings } = writer.finish([{ id: 'a', revision: 1 }]);
  expect(blocks).toHaveLength(3);
  expect(postings).toHaveLength((BLOCK * 2 + 1) * 2);
});

test('a term no article has is left out', () => {
  const writer = new SegmentWriter();
  writer.add(bytes('nobody'), 0, new Uint8Array(0));
  expect(writer.finish([]).dictionary).toHaveLength(0);
});
