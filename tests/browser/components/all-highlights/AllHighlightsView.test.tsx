import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { AllHighlightsProps } from '@/components/all-highlights/AllHighlightsView';
import type { ListedHighlight } from '@/lib/highlights/listing/listed-highlight';
import { draw } from '@/tests/browser/screens/draw';
import { allHighlightsView, allMarked } from '@/tests/browser/screens/highlights-cases';

test('by keys alone: the next one, its status, its colour, gone and back', async () => {
  await page.viewport(1000, 800);
  const onAct = vi.fn<AllHighlightsProps['onAct']>();
  const onUndo = vi.fn<() => void>();
  draw(allHighlightsView({ onAct, onUndo }));
  for (const key of ['j', 'j', '+', '2', '#', 'u']) await userEvent.keyboard(key);
  expect(onAct.mock.calls.map(([act]) => act)).toEqual([
    { act: 'review', status: 'accepted' },
    { act: 'colour', colour: 2 },
    { act: 'remove' },
  ]);
  expect(onUndo).toHaveBeenCalledOnce();
  expect(document.activeElement?.closest('li')?.getAttribute('aria-posinset')).toBe('2');
});

test('x selects, and a facet narrows the list', async () => {
  const onSelected = vi.fn<AllHighlightsProps['onSelected']>();
  const onRoute = vi.fn<AllHighlightsProps['onRoute']>();
  draw(allHighlightsView({ onSelected, onRoute }));
  await userEvent.keyboard('jx');
  expect(onSelected.mock.calls[0]?.[0].size).toBe(1);
  await page.getByRole('button', { name: /Flagged/ }).click();
  expect(onRoute).toHaveBeenCalledWith({ chosen: { status: 'flagged' } });
});

test('of ten thousand only those in sight are drawn', () => {
  const [one] = allMarked;
  const all: ListedHighlight[] = Array.from({ length: 10_000 }, (_, n) => ({
    ...(one ?? missing()),
    highlight: { ...(one ?? missing()).highlight, id: `h${n}` },
  }));
  const body = draw(allHighlightsView({ highlights: { state: 'open', all } }));
  expect(body.querySelectorAll('li[aria-posinset]').length).toBeLessThan(40);
});

function missing(): never {
  throw new Error('nothing is marked');
}
