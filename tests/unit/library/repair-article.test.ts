import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { putBack, takeAway } from '@/lib/article/repair/move-blocks';
import { textOf } from '@/lib/article/text';
import type { ArticleNode } from '@/lib/article/tree';
import { markWords } from '@/lib/highlights/mark-words';
import { placeHighlights } from '@/lib/highlights/place-highlights';
import { articleOf } from '@/lib/library/article-of';
import { changeHighlights, highlightsOf } from '@/lib/library/highlights';
import { openArticle } from '@/lib/library/open-article';
import { UnknownArticle } from '@/lib/library/problem';
import { keepListened, keepPlace } from '@/lib/library/reading';
import { repairArticle } from '@/lib/library/repair-article';
import { saveArticle } from '@/lib/library/save-article';
import { anArticle, aPicture, aQuote } from './rows';

const paragraph = (words: string): ArticleNode => ({ tag: 'p', children: [words] });
const content = [
  'The bridge was closed on Monday.',
  'Join our newsletter.',
  '“Yes” said Ann Lee of the harbour.',
].map(paragraph);
let count = 0;

/** A saved article with words marked in its second and third paragraph, and a quotation in the third. */
async function saved() {
  const text = textOf(content);
  const article = anArticle({ canonicalUrl: `https://news.example/${count++}`, content, text });
  const quote = aQuote(text.indexOf('“Yes”'));
  const { id } = await saveArticle({ article, quotes: [quote] });
  for (const words of ['newsletter', 'of the harbour']) {
    const start = text.indexOf(words);
    const stretch = { start, end: start + words.length };
    const marked = markWords({ text, version: 1, placed: [] }, stretch, 1);
    if (marked) await changeHighlights(id, marked.change);
  }
  await keepPlace(id, { block: 2, offset: 4 }, 0.5);
  await keepListened(id, text.indexOf('Lee'));
  return { id, article, quote };
}

async function placedIn(id: string) {
  const opened = await openArticle(id);
  const { highlights, earlier } = await highlightsOf(id);
  return placeHighlights(
    { version: opened?.row.version ?? 0, text: opened?.body.text ?? '' },
    highlights,
    earlier,
  );
}

test('what was put right is the saved text, of the same version; everything keeps its words', async () => {
  const { id, article, quote } = await saved();
  const repaired = takeAway(article, 1);
  const moved = { ...quote, start: repaired.text.indexOf('“Yes”') };
  await repairArticle(id, repaired, [{ ...moved, end: moved.start + quote.text.length }]);
  const opened = await openArticle(id);
  expect(opened && articleOf(opened)).toEqual(repaired);
  expect(opened?.row).toMatchObject({ version: 1, progress: 0.5, place: { block: 1, offset: 4 } });
  expect(opened?.row.listened).toBe(repaired.text.indexOf('Lee'));
  expect(opened?.quotes).toMatchObject([{ id: `${id}:0`, start: moved.start }]);
  const placed = await placedIn(id);
  expect(placed.map(({ highlight, placement }) => [highlight.exact, placement.state])).toEqual([
    ['of the harbour', 'exact'],
    ['newsletter', 'lost'],
  ]);
});

test('what reviewers made of a quotation stays with it', async () => {
  const { id, article, quote } = await saved();
  const reviewed = {
    id: `${id}:0`,
    text: quote.text,
    review: { status: 'flagged', reason: 'why', at: 1 } as const,
    correction: { name: 'Bo Berg', at: 1 },
  };
  await changeHighlights(id, { put: [], remove: [], quotes: [reviewed] });
  const repaired = takeAway(article, 1);
  const start = repaired.text.indexOf('“Yes”');
  await repairArticle(id, repaired, [{ ...quote, start, end: start + quote.text.length }]);
  expect((await openArticle(id))?.quotes).toMatchObject([
    {
      start,
      review: reviewed.review,
      resolved: 'Bo Berg',
      speakerKey: 'bo berg',
      found: { speaker: quote.speaker },
    },
  ]);
});

test('put back, highlights of the block are there again', async () => {
  const { id, article, quote } = await saved();
  await repairArticle(id, takeAway(article, 1), []);
  const again = putBack(takeAway(article, 1), 0);
  await repairArticle(id, again, [quote]);
  const opened = await openArticle(id);
  expect(opened?.body.text).toBe(article.text);
  expect(opened?.row.place).toEqual({ block: 2, offset: 4 });
  const placed = await placedIn(id);
  expect(placed.map(({ placement }) => placement.state)).toEqual(['exact', 'exact']);
});

test('pictures of what is put back are wanted; those taken away stay', async () => {
  const [one, two] = ['https://news.example/1.png', 'https://news.example/2.png'];
  const receipt = [{ text: 'Beside', rule: 'aside', after: 0, content: [aPicture(two)] }];
  const url = 'https://news.example/pictures';
  const article = anArticle({
    canonicalUrl: url,
    content: [paragraph('A text.'), aPicture(one)],
    receipt,
  });
  const { id } = await saveArticle({ article, quotes: [] });
  await repairArticle(id, putBack(takeAway(article, 1), 0), []);
  const pictures = (await openArticle(id))?.pictures;
  expect(pictures?.map((picture) => [picture.url, picture.state])).toEqual([
    [one, 'wanted'],
    [two, 'wanted'],
  ]);
});

test('an article that is gone is refused', async () => {
  await expect(repairArticle('gone', anArticle(), [])).rejects.toThrow(UnknownArticle);
});
