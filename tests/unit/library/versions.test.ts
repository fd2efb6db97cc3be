import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { saveArticle } from '@/lib/library/save-article';
import { earlierVersions, urlsInVersions } from '@/lib/library/versions';
import { anArticle, aPicture } from './rows';

test('earlier versions come latest first, with the pictures they show', async () => {
  const save = (text: string) =>
    saveArticle({
      article: anArticle({ text, content: [aPicture(`https://news.example/${text}.png`)] }),
      quotes: [],
    });
  const { id } = await save('one');
  await save('two');
  await save('three');
  expect((await earlierVersions(id)).map(({ version, body }) => [version, body.text])).toEqual([
    [2, 'two'],
    [1, 'one'],
  ]);
  expect(await urlsInVersions(id)).toEqual(['https://news.example/two.png', 'https://news.example/one.png']);
  expect(await earlierVersions('gone')).toEqual([]);
});
