import '@/components/styles/base.css';
import { expect, test } from 'vitest';
import { CARD_LOOKS, cardSvg } from '@/lib/export/card/card-svg';
import { aCard, cards } from './cards';

const all = Object.entries(cards);

test.each(all)('%s: a picture that says every word once, and fits', (_name, card) => {
  const { svg, width, height } = cardSvg(card, 'light', '');
  const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml');
  expect(parsed.querySelector('parsererror')).toBeNull();
  const texts = [...parsed.querySelectorAll('text')].map(({ textContent }) => textContent);
  const bare = (words: string) => words.replace(/\s/g, '');
  const said = [card.mark, card.words, card.speaker, card.role, card.source].filter(Boolean).join('');
  expect(bare(texts.join(''))).toBe(bare(said));
  expect(width).toBe(1200);
  expect(height).toBeGreaterThanOrEqual(630);
});

test.each(all)('%s: every letter lies within the picture', (_name, card) => {
  const { svg, width, height } = cardSvg(card, 'light', '');
  const drawn = document.importNode(
    new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement,
    true,
  );
  document.body.append(drawn);
  const frame = drawn.getBoundingClientRect();
  for (const text of drawn.querySelectorAll('text')) {
    const box = text.getBoundingClientRect();
    expect(box.left - frame.left).toBeGreaterThan(20);
    expect(box.right - frame.left).toBeLessThan(width - 20);
    expect(box.top - frame.top).toBeGreaterThan(0);
    expect(box.bottom - frame.top).toBeLessThan(height);
  }
  drawn.remove();
});

test('the longer the words, the smaller they are, and then the higher the card', () => {
  const sizes = ['short', 'middle', 'long'].map((name) => {
    const { svg, height } = cardSvg(cards[name] ?? aCard(), 'light', '');
    const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml');
    return { size: Number(parsed.querySelectorAll('text')[1]?.getAttribute('font-size')), height };
  });
  expect(sizes[0]?.size).toBeGreaterThan(sizes[1]?.size ?? 0);
  expect(sizes[1]?.size).toBeGreaterThan(sizes[2]?.size ?? 0);
  expect(sizes[2]?.height).toBeGreaterThan(900);
});

test.each(CARD_LOOKS)('%s holds nothing but shapes, text and its own faces', (look) => {
  const { svg } = cardSvg(cards['signs'] ?? aCard(), look, '@font-face{}');
  const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml');
  const names = new Set([...parsed.querySelectorAll('*')].map(({ localName }) => localName));
  expect([...names].toSorted()).toEqual(['g', 'rect', 'style', 'svg', 'text', 'title']);
});
