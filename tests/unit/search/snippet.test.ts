import { expect, test } from 'vitest';
import { marksIn, snippetOf } from '@/lib/search/snippet';

const marked = (text: string, words: string[], stems: string[] = []) => {
  const snippet = snippetOf(text, { words, stems });
  if (!snippet) return undefined;
  return snippet.marks.reduceRight(
    (all, { start, end }) => `${all.slice(0, start)}[${all.slice(start, end)}]${all.slice(end)}`,
    snippet.text,
  );
};

test.each<[string, string[], string[], string | undefined]>([
  ['It rained. The harbour opened. All left.', ['harbour'], [], 'The [harbour] opened.'],
  ['It rained. The harbour opened.', [], ['harb'], 'The [harbour] opened.'],
  ['A ferry. The ferry left the harbour.', ['ferry', 'harbour'], [], 'The [ferry] left the [harbour].'],
  ['Un Café fermé. Oui.', ['cafe'], [], 'Un [Café] fermé.'],
  ['港が開いた。東京で話した。', ['東京'], [], '[東京]で話した。'],
  ['The harbour opened.', ['harbuor'], [], 'The [harbour] opened.'],
  ['Title\n\nThe harbour', ['harbour'], [], 'The [harbour]'],
  ['Nothing here.', ['harbour'], [], undefined],
  ['', ['harbour'], [], undefined],
])('%s', (text, words, stems, shown) => {
  expect(marked(text, words, stems)).toBe(shown);
});

test('a long sentence is cut about the hit, between words', () => {
  const snippet = snippetOf(`${'word '.repeat(200)}harbour ${'after '.repeat(200)}`, {
    words: ['harbour'],
    stems: [],
  });
  expect(snippet?.isCut).toEqual({ before: true, after: true });
  expect(snippet?.text).toMatch(/^word .*harbour.* after$/);
  expect(snippet?.text.length).toBeLessThan(240);
  expect(snippet?.marks).toHaveLength(1);
});

test('a title is marked where the words stand', () => {
  expect(marksIn('The Harbour', { words: ['harbour'], stems: [] })).toEqual([{ start: 4, end: 11 }]);
});
