import { expect, test } from 'vitest';
import { PrintSheet } from '@/components/print/PrintSheet';
import type { PlacedHighlight } from '@/lib/highlights/place-highlights';
import { harbour } from '@/tests/browser/screens/articles';
import { draw } from '@/tests/browser/screens/draw';
import { markedIn } from '@/tests/browser/screens/highlights';

const sheet = (placed: readonly PlacedHighlight[]) =>
  draw(
    <PrintSheet
      article={harbour}
      placed={placed}
      names={['Claim to check']}
      pictureOf={(src) => ({ state: 'ready', url: src })}
    />,
  );

const placed = markedIn(harbour);

test('source, date and address stand above the text', () => {
  const header = sheet(placed).querySelector('header');
  for (const words of [
    'The Coastal Courier',
    harbour.title,
    'Ines Halloran',
    '18 November 2026',
    harbour.canonicalUrl,
  ])
    expect(header?.textContent).toContain(words);
});

test('highlighted words are marked with their colour, and those with a note have its number behind them', () => {
  const body = sheet(placed);
  const marks = [...body.querySelectorAll('[data-text] mark[data-colour="1"]')];
  expect(marks.map(({ textContent }) => textContent).join('')).toBe(placed[0]?.highlight.exact);
  expect(marks.at(-1)?.nextElementSibling?.tagName).toBe('SUP');
  expect([...body.querySelectorAll('[data-text] sup')].map(({ textContent }) => textContent)).toEqual([
    '[1]',
    '[2]',
  ]);
});

test('the notes stand below, with the meaning of the colours and the words that are lost', () => {
  const notes = sheet(placed).querySelector('footer')?.textContent;
  const lost = placed.find(({ placement }) => placement.state === 'lost')?.highlight.exact;
  for (const words of ['Claim to check', 'Ask the harbour office', '#harbour', lost])
    expect(notes).toContain(words);
});

test('without highlights there are no notes', () => {
  expect(sheet([]).querySelector('footer')).toBeNull();
});
