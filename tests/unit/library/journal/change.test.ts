import { expect, test } from 'vitest';
import { db } from '@/lib/library/database';
import { KEPT_TABLES, keyOf } from '@/lib/library/journal/change';

test.each(KEPT_TABLES)('rows of %s are named as the table names them', (table) => {
  const row = { id: 'id', articleId: 'article', version: 3, url: 'https://a.example/' };
  const { keyPath } = db.table(table).schema.primKey;
  const keys = [keyPath ?? ''].flat().map((field) => ({ ...row })[field as keyof typeof row]);
  expect(keyOf(table, row)).toEqual(keys.length === 1 ? keys[0] : keys);
});
