import { render } from 'preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { db } from '@/lib/library/database';
import { countArticles } from '@/lib/library/list-articles';
import { openArticle } from '@/lib/library/open-article';
import { purgeArticles } from '@/lib/library/bin';
import { saveArticle } from '@/lib/library/save-article';
import { useLiveQuery, type Live } from '@/lib/ui/use-live-query';
import { anArticle } from '@/tests/unit/library/rows';

beforeEach(async () => {
  await Promise.all(db.tables.map((table) => table.clear()));
});
afterEach(() => render(null, document.body));

const says = () => document.querySelector('p')?.textContent;

function told(live: Live<unknown>): string {
  if (live.state === 'loading') return 'loading';
  return live.state === 'ready' ? String(live.value) : live.problem;
}

function Count() {
  return <p>{told(useLiveQuery(countArticles))}</p>;
}

function Title({ id }: { id: string }) {
  return <p>{told(useLiveQuery(titleOf, id))}</p>;
}

const titleOf = async (id: string) => (await openArticle(id))?.row.title;

function Broken() {
  return <p>{told(useLiveQuery(noLibrary))}</p>;
}

const noLibrary = () => Promise.reject(new DOMException('', 'VersionError'));

test('what the library holds is shown, and every change of it', async () => {
  render(<Count />, document.body);
  expect(says()).toBe('loading');
  await expect.poll(says).toBe('0');
  const { id } = await saveArticle({ article: anArticle(), quotes: [] });
  await expect.poll(says).toBe('1');
  await purgeArticles([id]);
  await expect.poll(says).toBe('0');
});

test('another question gets another answer', async () => {
  const { id } = await saveArticle({ article: anArticle({ title: 'One' }), quotes: [] });
  render(<Title id={id} />, document.body);
  await expect.poll(says).toBe('One');
  render(<Title id="none" />, document.body);
  await expect.poll(says).toBe('undefined');
});

test('a library that cannot be asked is told', async () => {
  render(<Broken />, document.body);
  await expect.poll(says).toBe('newer-library');
});
