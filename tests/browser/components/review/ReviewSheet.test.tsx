import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Reviewing } from '@/components/review/reviewing';
import { draw } from '@/tests/browser/screens/draw';
import { harbourQuotes } from '@/tests/browser/screens/quotes';
import { nothingMarked, nothingReviewed } from '@/tests/browser/screens/reader-cases';
import { reviewSheet } from '@/tests/browser/screens/review-cases';

beforeAll(() => page.viewport(1000, 900));
beforeEach(() => {
  draw(<p />);
});

const spied = () => ({
  ...nothingReviewed,
  onStatus: vi.fn<Reviewing['onStatus']>(),
  onReason: vi.fn<Reviewing['onReason']>(),
  onSpeaker: vi.fn<Reviewing['onSpeaker']>(),
});
const rows = (body: Element) => body.querySelectorAll('li[aria-posinset]').length;

test('it tells how far the reviewer has come, and shows quotations and highlights in one row', () => {
  const body = draw(reviewSheet());
  expect(rows(body)).toBe(14);
  expect(body.textContent).toContain('3 of 14 reviewed');
});

test('lines are stepped through and given a status by keys', async () => {
  const reviewing = spied();
  draw(reviewSheet({ reviewing, highlighting: nothingMarked }));
  await userEvent.keyboard('jajxjf');
  expect(reviewing.onStatus.mock.calls.map(([quote, status]) => [quote.start, status])).toEqual([
    [harbourQuotes[0]?.start, 'accepted'],
    [harbourQuotes[1]?.start, 'rejected'],
    [harbourQuotes[2]?.start, 'flagged'],
  ]);
});

test('a reason is typed with the keys going to it, and Escape gives them back', async () => {
  const reviewing = spied();
  const body = draw(reviewSheet({ reviewing }));
  const line = [...body.querySelectorAll('li')].findIndex((row) => row.textContent?.includes('single year'));
  await userEvent.keyboard('j'.repeat(line + 1));
  await userEvent.keyboard('y');
  await userEvent.keyboard(' x{Escape}');
  expect(reviewing.onReason.mock.lastCall?.[1]).toBe('Which year? x');
  await userEvent.keyboard('k');
  expect(document.activeElement?.closest('li')?.getAttribute('aria-posinset')).toBe(String(line));
});

test('another speaker is chosen from those of the article, or typed', async () => {
  const reviewing = spied();
  const body = draw(reviewSheet({ reviewing }));
  const line = [...body.querySelectorAll('li')].findIndex((row) => row.textContent?.includes('Humbug'));
  await userEvent.keyboard('j'.repeat(line + 1));
  await userEvent.keyboard('b');
  await userEvent.click(page.getByRole('radio', { name: /one of the older skippers/ }));
  await userEvent.keyboard('{Enter}');
  expect(reviewing.onSpeaker.mock.lastCall?.[1]).toEqual({ name: 'one of the older skippers' });
  await userEvent.keyboard('b');
  await userEvent.fill(page.getByLabelText('Somebody else'), 'Cy Dee');
  await userEvent.keyboard('{Enter}');
  expect(reviewing.onSpeaker.mock.lastCall?.[1]).toEqual({ name: 'Cy Dee' });
});

test('the sheet narrows to a status and a speaker', async () => {
  const body = draw(reviewSheet());
  page
    .getByRole('radio', { name: /^Rejected/ })
    .element()
    .closest('label')
    ?.click();
  await expect.poll(() => rows(body)).toBe(1);
  page.getByRole('radio', { name: /^All/ }).element().closest('label')?.click();
  await userEvent.selectOptions(page.getByRole('combobox'), 'Mara Ellison');
  await expect.poll(() => rows(body)).toBeLessThan(14);
});
