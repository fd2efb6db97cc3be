import { afterEach, expect, test } from 'vitest';
import { leaveWords, wantedWords } from '@/lib/highlights/wanted-words';

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'pullquoteWanted');
});

test('what was left is found', () => {
  leaveWords({ exact: '“yes”', prefix: 'said ', suffix: '.' });
  expect(wantedWords()).toEqual({ exact: '“yes”', prefix: 'said ', suffix: '.' });
});

test.each([
  ['nothing was left', undefined],
  ['something else was left', { exact: 1, prefix: '', suffix: '' }],
])('%s', (_case, left) => {
  Object.assign(globalThis, { pullquoteWanted: left });
  expect(wantedWords()).toBeUndefined();
});
