import { afterEach, expect, test } from 'vitest';
import { leavePaintedWords, paintedWords } from '@/lib/highlights/painted-words';

const words = { exact: 'yes', prefix: '', suffix: '', colour: 1 as const };

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'pullquotePainted');
});

test('what was left is found', () => {
  leavePaintedWords([words]);
  expect(paintedWords()).toEqual([words]);
});

test.each<[string, unknown]>([
  ['nothing', undefined],
  ['no list', words],
  ['a colour that is none', [{ ...words, colour: 9 }]],
  ['words that are none', [{ ...words, exact: 1 }, null]],
])('left by others: %s', (_case, left) => {
  Object.assign(globalThis, { pullquotePainted: left });
  expect(paintedWords()).toEqual([]);
});
