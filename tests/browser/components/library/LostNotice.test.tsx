import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { LostNotice, type LostState } from '@/components/library/LostNotice';
import { draw } from '@/tests/browser/screens/draw';

const show = (lost: LostState | undefined) => {
  const does = { onPutBack: vi.fn<() => void>(), onBeginAnew: vi.fn<() => void>() };
  draw(<LostNotice lost={lost} {...does} />);
  return does;
};
const offered = { state: 'offered', articles: 1250, madeAt: Date.UTC(2026, 10, 24, 12) } as const;

const words = () => document.body.textContent;

test('a lost library is told of with what the copy holds and from when', () => {
  show({ ...offered, hasFailed: false });
  expect(words()).toMatch(/1,250 articles, as of 24 November 2026/);
  expect(words()).not.toMatch(/try again/);
});

test('by keys alone it is put back or given up', async () => {
  const { onPutBack, onBeginAnew } = show({ ...offered, hasFailed: true });
  expect(words()).toMatch(/try again/);
  await userEvent.tab();
  await userEvent.keyboard('{Enter}');
  expect(onPutBack).toHaveBeenCalledOnce();
  await userEvent.tab();
  await userEvent.keyboard('{Enter}');
  expect(onBeginAnew).toHaveBeenCalledOnce();
});

test('how far it is, and that it is done, is told as it happens', () => {
  show({ state: 'returning', share: 0.4 });
  expect(page.getByRole('status').element().textContent).toContain('40%');
  show({ state: 'back', articles: 1 });
  expect(page.getByRole('status').element().textContent).toBe('1 article is back');
});

test('where nothing is lost nothing is said', () => {
  show(undefined);
  expect(words().trim()).toBe('');
});
