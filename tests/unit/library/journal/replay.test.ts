import { expect, test } from 'vitest';
import type { Change } from '@/lib/library/journal/change';
import { Replay } from '@/lib/library/journal/replay';

const a = { id: 'a', title: 'One', tags: [] };
const b = { id: 'b', title: 'Two', tags: [] };

test.each<[string, Change[], unknown[]]>([
  ['nothing happened', [], [a, b]],
  [
    'one written again',
    [{ table: 'articles', put: [{ ...a, title: 'Other' }] }],
    [{ ...a, title: 'Other' }, b],
  ],
  [
    'one given other fields',
    [{ table: 'articles', keys: ['b'], set: [{ tags: ['x'] }] }],
    [a, { ...b, tags: ['x'] }],
  ],
  [
    'all given the same field',
    [{ table: 'articles', keys: ['a', 'b'], set: [{ title: 'Same' }] }],
    [
      { ...a, title: 'Same' },
      { ...b, title: 'Same' },
    ],
  ],
  [
    'each given its own',
    [{ table: 'articles', keys: ['a', 'b'], set: [{ title: 'x' }, { title: 'y' }] }],
    [
      { ...a, title: 'x' },
      { ...b, title: 'y' },
    ],
  ],
  ['one removed', [{ table: 'articles', gone: ['a'] }], [b]],
  [
    'removed and written again',
    [
      { table: 'articles', gone: ['a'] },
      { table: 'articles', put: [{ ...a, title: 'Back' }] },
    ],
    [{ ...a, title: 'Back' }, b],
  ],
  [
    'fields for one that is gone',
    [
      { table: 'articles', gone: ['a'] },
      { table: 'articles', keys: ['a'], set: [{ title: 'Ghost' }] },
    ],
    [b],
  ],
  [
    'written, then given fields twice',
    [
      { table: 'articles', put: [{ id: 'c', title: 'New' }] },
      { table: 'articles', keys: ['c'], set: [{ tags: ['x'] }] },
      { table: 'articles', keys: ['c'], set: [{ tags: ['y'] }] },
    ],
    [a, b, { id: 'c', title: 'New', tags: ['y'] }],
  ],
  [
    'emptied, then one written',
    [
      { table: 'articles', isCleared: true },
      { table: 'articles', put: [b] },
    ],
    [b],
  ],
])('%s', (_case, changes, after) => {
  expect(new Replay(changes).rows('articles', [a, b])).toEqual(after);
});

test('rows of an article are told from those of others', () => {
  const quote = (id: string, articleId: string) => ({ id, articleId });
  const replay = new Replay([
    { table: 'quotes', gone: ['a:0'] },
    { table: 'quotes', put: [quote('a:1', 'a'), quote('b:0', 'b')] },
  ]);
  expect(replay.rowsOf('a', 'quotes', [quote('a:0', 'a'), quote('a:2', 'a')])).toEqual([
    quote('a:2', 'a'),
    quote('a:1', 'a'),
  ]);
});

test('keys of several parts are keys', () => {
  const version = { articleId: 'a', version: 2 };
  const replay = new Replay([{ table: 'versions', gone: [['a', 2]] }]);
  expect(replay.rowsOf('a', 'versions', [version, { ...version, version: 1 }])).toEqual([
    { ...version, version: 1 },
  ]);
});

test('what was written and what is gone is known by its id', () => {
  const replay = new Replay([
    { table: 'articles', put: [a, b] },
    { table: 'articles', gone: ['b', 'c'] },
  ]);
  expect(replay.written).toEqual(['a']);
  expect(['a', 'b', 'c', 'd'].map((id) => replay.isGone(id))).toEqual([false, true, true, false]);
});
