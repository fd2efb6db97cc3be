import { render } from 'preact';
import { afterEach, expect, test } from 'vitest';
import type { PictureRow } from '@/lib/library/rows';
import { usePictureUrls } from '@/lib/ui/use-picture-urls';

function Pictures({ pictures }: { pictures: PictureRow[] }) {
  return [...usePictureUrls(pictures)].map(([url, address]) => (
    <a key={url} href={address}>
      {url}
    </a>
  ));
}

/** Address of this page under which each picture is shown. */
const shown = () => new Map([...document.querySelectorAll('a')].map((link) => [link.textContent, link.href]));

afterEach(() => render(null, document.body));

const wanted: PictureRow = { articleId: 'a', url: 'https://news.example/a.png', state: 'wanted' };
const kept = (url: string, words: string): PictureRow => ({
  ...wanted,
  url,
  state: 'kept',
  bytes: new Blob([words]),
});

test('a kept picture can be loaded from its address on this page', async () => {
  render(<Pictures pictures={[wanted, kept('https://news.example/b.png', 'bytes')]} />, document.body);
  expect([...shown().keys()]).toEqual(['https://news.example/b.png']);
  expect(await (await fetch(shown().get('https://news.example/b.png') ?? '')).text()).toBe('bytes');
});

test('when another arrives, those already shown keep their address', () => {
  const first = kept('https://news.example/b.png', 'bytes');
  render(<Pictures pictures={[first]} />, document.body);
  const address = shown().get(first.url);
  render(<Pictures pictures={[{ ...first }, kept(wanted.url, 'more')]} />, document.body);
  expect(shown().get(first.url)).toBe(address);
  expect(shown().size).toBe(2);
});

test('nothing is left when the component is gone', async () => {
  render(<Pictures pictures={[kept('https://news.example/b.png', 'bytes')]} />, document.body);
  const address = shown().get('https://news.example/b.png') ?? '';
  render(null, document.body);
  await expect(fetch(address)).rejects.toThrow('Failed to fetch');
});
