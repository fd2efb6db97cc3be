import { expect, test } from 'vitest';
import { ByteReader, ByteWriter, compareBytes } from '@/lib/search/bytes';

test.each([0, 1, 127, 128, 300, 16_383, 16_384, 65_535, 2 ** 28, 2 ** 32 - 1])(
  '%d is read as written',
  (number) => {
    const writer = new ByteWriter();
    writer.number(number);
    writer.byte(7);
    const reader = new ByteReader(writer.bytes());
    expect([reader.number(), reader.byte()]).toEqual([number, 7]);
  },
);

test('it grows with what is written', () => {
  const writer = new ByteWriter();
  const bytes = Uint8Array.from({ length: 5000 }, (_, n) => n % 256);
  writer.append(bytes);
  writer.append(bytes);
  expect(writer.bytes()).toEqual(Uint8Array.from([...bytes, ...bytes]));
  writer.clear();
  expect(writer.bytes()).toHaveLength(0);
});

test.each<[number[], number[], number]>([
  [[1], [1], 0],
  [[1], [2], -1],
  [[1, 0], [1], 1],
  [[], [1], -1],
])('%j before %j: %d', (one, other, sign) => {
  expect(Math.sign(compareBytes(Uint8Array.from(one), Uint8Array.from(other)))).toBe(sign);
});
