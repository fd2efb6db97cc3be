import { expect, test } from 'vitest';
import { readAddress } from '@/lib/jobs/read-address';
import { pageOf, paragraphs } from '@/tests/browser/article/pages';

const page = (body: string) => () =>
  Promise.resolve({ page: pageOf(body, '<title>A story of the harbour</title>') });

test('an article comes with its quotations, and nothing of the page has run', async () => {
  const script = '<script>globalThis.hasRun = true</script><img src="x" onerror="globalThis.hasRun = true">';
  const said = '<p>“We will build the bridge again,” said Ann Lee on Tuesday.</p>';
  const body = `<article><h1>A story of the harbour</h1>${paragraphs(8)}${said}${script}</article>`;
  const read = await readAddress('https://news.example/story', page(body));
  expect(read).toMatchObject({
    article: { title: 'A story of the harbour' },
    quotes: [{ speaker: { text: 'Ann Lee' } }],
  });
  expect('hasRun' in globalThis).toBe(false);
});

test.each([
  ['no article', page('<p>Log in</p>'), 'no-article'],
  ['what could not be fetched', () => Promise.resolve({ problem: 'too-slow' as const }), 'too-slow'],
])('%s', async (_case, fetchOne, problem) => {
  expect(await readAddress('https://news.example/', fetchOne)).toEqual({ problem });
});
