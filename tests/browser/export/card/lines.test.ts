import { expect, test } from 'vitest';
import { linesOf, type Setting } from '@/lib/export/card/lines';
import { cards } from './cards';

const setting = (parts: Partial<Setting> = {}): Setting => ({
  size: 40,
  leading: 1.3,
  width: 600,
  weight: 400,
  italic: false,
  lang: 'en',
  dir: 'ltr',
  ...parts,
});

test.each(Object.entries(cards))('%s: no letter is lost, no line is wider than the column', (_name, card) => {
  const { lang, dir } = card;
  const { lines, height } = linesOf(card.words, setting({ lang, dir }));
  const bare = (words: string) => words.replace(/\s/g, '');
  expect(bare(lines.map(({ words }) => words).join(''))).toBe(bare(card.words));
  expect(height).toBeGreaterThan(lines.at(-1)?.top ?? 0);
  const pen = document.createElement('canvas').getContext('2d');
  if (pen) pen.font = "40px Newsreader, 'Iowan Old Style', Georgia, serif";
  for (const { words } of lines) expect(pen?.measureText(words).width).toBeLessThan(606);
});

test('a word is not cut where a space is near', () => {
  const { lines } = linesOf(cards['middle']?.words ?? '', setting());
  const words = cards['middle']?.words.split(' ') ?? [];
  expect(lines.flatMap((line) => line.words.split(' '))).toEqual(words);
});

test('paragraphs have a line between them', () => {
  const { lines } = linesOf('One.\n\nTwo.', setting());
  expect(lines.map(({ words, top }) => [words, Math.round(top / 52)])).toEqual([
    ['One.', 0],
    ['Two.', 2],
  ]);
});

test('no line of Japanese begins with a full stop', () => {
  const { words = '' } = cards['japanese'] ?? {};
  for (let width = 200; width < 700; width += 40) {
    const { lines } = linesOf(words, setting({ lang: 'ja', width }));
    expect(lines.filter((line) => /^[。、」]/.test(line.words))).toEqual([]);
  }
});

test('nothing is left in the page', () => {
  const before = document.body.childElementCount;
  linesOf('Yes', setting());
  expect(document.body.childElementCount).toBe(before);
});
