import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { db } from '@/lib/library/database';
import { keepListened, keepPlace } from '@/lib/library/reading';
import { saveArticle } from '@/lib/library/save-article';
import { anArticle } from './rows';

test('the place and how much is read are kept, and nothing comes back from the dead', async () => {
  const { id } = await saveArticle({ article: anArticle(), quotes: [] });
  await keepPlace(id, { block: 3, offset: 10 }, 0.4);
  await keepPlace('gone', { block: 0, offset: 0 }, 1);
  expect(await db.articles.toArray()).toMatchObject([{ id, place: { block: 3, offset: 10 }, progress: 0.4 }]);
});

test('where listening stopped is kept, until the text is another one', async () => {
  const { id } = await saveArticle({ article: anArticle(), quotes: [] });
  await keepListened(id, 12);
  await saveArticle({ article: anArticle(), quotes: [] });
  expect(await db.articles.get(id)).toMatchObject({ listened: 12 });
  await saveArticle({ article: anArticle({ text: 'Other words.' }), quotes: [] });
  expect(await db.articles.get(id)).not.toHaveProperty('listened');
});
