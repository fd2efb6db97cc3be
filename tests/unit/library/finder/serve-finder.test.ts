import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { Finder } from '@/lib/library/finder/finder';
import { FinderLine } from '@/lib/library/finder/finder-line';
import { serveFinder, type OpenFinder } from '@/lib/library/finder/serve-finder';
import { saveArticle } from '@/lib/library/save-article';
import { anArticle } from '@/tests/unit/library/rows';

test('two pages ask one finder, and both hear of what changes', async () => {
  const open = vi.fn<OpenFinder>((tell) => Finder.open(tell));
  const connect = serveFinder(open);
  const ports: MessagePort[] = [];
  const call = () => {
    const { port1, port2 } = new MessageChannel();
    ports.push(port1, port2);
    connect(port1);
    return port2;
  };
  const news: string[][] = [[], []];
  const pages = news.map((heard) => new FinderLine(call, (item) => heard.push(item.news)));
  await vi.waitFor(() => expect(news.every((heard) => heard.includes('ready'))).toBe(true));
  await saveArticle({ article: anArticle(), quotes: [] });
  await vi.waitFor(() => expect(news.every((heard) => heard.includes('changed'))).toBe(true));
  const request = { place: 'all', typed: '', order: 'saved', isReversed: false, isThorough: false } as const;
  const found = await Promise.all(pages.map((page) => page.ask('find', request)));
  expect(found.map(({ first }) => first.map(({ title }) => title))).toEqual([['A story'], ['A story']]);
  expect(open).toHaveBeenCalledOnce();
  pages.forEach((page) => page.close());
  ports.forEach((port) => port.close());
  (await open.mock.results[0]?.value)?.close();
});
