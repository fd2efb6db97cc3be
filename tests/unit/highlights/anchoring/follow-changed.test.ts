import { expect, test } from 'vitest';
import { followChanged } from '@/lib/highlights/anchoring/follow-changed';
import { searched } from '@/lib/highlights/anchoring/searched';

const BRIDGE = 'The bridge over the river opened on Monday.';

test.each<[string, string, [number, number][]]>([
  ['some words changed', 'The bridge over the stream opened on Sunday.', [[0, 0]]],
  ['two became one', `Before that. ${BRIDGE}`, [[0, 0]]],
  ['other words', 'Nobody was hurt.', []],
  ['two that are as near', 'The bridge opened.\n\nThe bridge opened.', []],
])('%s', (_case, now, followed) => {
  expect(followChanged(searched(BRIDGE), searched(now), new Map())).toEqual(followed);
});

test('blocks that are known already are left alone', () => {
  expect(followChanged(searched(BRIDGE), searched(BRIDGE), new Map([[0, 0]]))).toEqual([]);
});
