import * as v from 'valibot';
import { expect, test } from 'vitest';
import { repairSchema } from '@/lib/messages/repair-schema';

const repair = {
  id: '1',
  site: 'news.example',
  act: 'put-back',
  rule: 'aside',
  by: 'make',
  sign: 'x',
  tag: 'p',
  createdAt: 1,
};

test('a repair is copied, and nothing beside it', () => {
  expect(v.parse(repairSchema, { ...repair, more: 'x' })).toEqual(repair);
});

test.each([
  ['an unknown act', { act: 'burn' }],
  ['an unknown tag', { tag: 'script' }],
  ['no site', { site: undefined }],
])('%s is none', (_case, wrong) => {
  expect(v.is(repairSchema, { ...repair, ...wrong })).toBe(false);
});
