import { expect, test } from 'vitest';
import { KEY_TABLES } from '@/components/options/key-tables';
import { singleKeys } from '@/lib/keys/change-keys';
import { KEYED_SCREENS } from '@/lib/keys/screen-keys';

test('every screen with keys is in the options', () => {
  expect(KEY_TABLES.map(({ screen }) => screen)).toEqual([...KEYED_SCREENS]);
});

test.each(KEY_TABLES)('no two acts of $screen come with the same key', ({ lines }) => {
  const keys = lines.flatMap((line) => singleKeys(line.keys));
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
});
