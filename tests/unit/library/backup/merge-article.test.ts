import { expect, test } from 'vitest';
import { articleRow, bodyRow, newlyKept } from '@/lib/library/article-rows';
import type { BackedArticle } from '@/lib/library/backup/format';
import { mergeArticle } from '@/lib/library/backup/merge-article';
import type { ArticleRow } from '@/lib/library/rows';
import { anArticle } from '@/tests/unit/library/rows';

const copyOf = (
  id: string,
  kept: Partial<ArticleRow> = {},
  parts: Partial<BackedArticle> = {},
): BackedArticle => {
  const article = anArticle();
  const row = { ...articleRow(article, newlyKept(article, id, 1000), 1000, 0), ...kept };
  return {
    row,
    body: bodyRow(article, id),
    quotes: [],
    versions: [],
    highlights: [],
    pictures: [],
    ...parts,
  };
};
const kept = (articleId: string, url: string) => ({
  articleId,
  url,
  state: 'kept' as const,
  hash: url,
  type: 'image/png',
});
const all = () => true;

test('what the library has not is added as it is', () => {
  expect(mergeArticle(undefined, copyOf('a'), all)).toEqual({ outcome: 'add', article: copyOf('a') });
});

test('what it has is skipped, even under another id', () => {
  expect(mergeArticle(copyOf('mine'), copyOf('a'), all)).toEqual({ outcome: 'skip' });
});

test.each<[string, Partial<ArticleRow>, Partial<ArticleRow>, Partial<ArticleRow>]>([
  ['tags of both', { tags: ['a'] }, { tags: ['b', 'a'] }, { tags: ['a', 'b'] }],
  ['a favourite of either', { favourite: 0 }, { favourite: 1 }, { favourite: 1 }],
  ['the day it was first saved', { savedAt: 2000 }, { savedAt: 1000 }, { savedAt: 1000 }],
  [
    'the place where more had been read',
    { progress: 0.2, place: { block: 1, offset: 0 } },
    { progress: 0.8, place: { block: 9, offset: 0 } },
    { progress: 0.8, place: { block: 9, offset: 0 } },
  ],
])('%s', (_case, mine, theirs, merged) => {
  const merge = mergeArticle(copyOf('mine', mine), copyOf('a', theirs), all);
  expect(merge).toMatchObject({
    outcome: 'change',
    article: { row: { id: 'mine', ...merged, textRevision: 1 } },
  });
});

test.each<[string, Partial<ArticleRow>, Partial<ArticleRow>]>([
  ['archived', { status: 'archived' }, { status: 'unread' }],
  ['put into the bin', { deletedAt: 5 }, { deletedAt: 0 }],
])('what was %s since stays so', (_case, mine, theirs) => {
  expect(mergeArticle(copyOf('mine', mine), copyOf('a', theirs), all)).toEqual({ outcome: 'skip' });
});

test('pictures that were lost come back, those kept stay', () => {
  const mine = copyOf(
    'mine',
    {},
    {
      pictures: [
        kept('mine', 'one'),
        { articleId: 'mine', url: 'two', state: 'failed', reason: 'unreachable' },
      ],
    },
  );
  const theirs = copyOf('a', {}, { pictures: [kept('a', 'one'), kept('a', 'two')] });
  expect(mergeArticle(mine, theirs, all)).toMatchObject({
    outcome: 'change',
    article: { pictures: [kept('mine', 'one'), kept('mine', 'two')] },
  });
});

test('a picture whose bytes the backup has not is wanted again', () => {
  const theirs = copyOf('a', {}, { pictures: [kept('a', 'one')] });
  expect(mergeArticle(undefined, theirs, () => false)).toMatchObject({
    article: { pictures: [{ articleId: 'a', url: 'one', state: 'wanted' }] },
  });
});
