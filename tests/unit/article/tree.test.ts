import { expect, test } from 'vitest';
import { isBlockTag, isTag } from '@/lib/article/tree';

test.each([
  ['a paragraph', 'p', true, true],
  ['a link', 'a', true, false],
  ['a script', 'script', false, false],
  ['a name of Object’s own', 'constructor', false, false],
  ['capitals, which no HTML element’s local name has', 'P', false, false],
])('%s', (_case, name, known, block) => {
  expect([isTag(name), isBlockTag(name)]).toEqual([known, block]);
});
