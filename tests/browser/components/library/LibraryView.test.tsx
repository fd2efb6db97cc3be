import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { draw } from '@/tests/browser/screens/draw';
import { library } from '@/tests/browser/screens/library-cases';
import { shelf } from '@/tests/browser/screens/shelf';

const full = { state: 'open', rows: shelf } as const;
const titles = (body: HTMLElement) => [...body.querySelectorAll('h3')].map((title) => title.textContent);

test('the list narrows as one types, by title, outlet and author', async () => {
  const body = draw(library(full));
  await userEvent.keyboard('/');
  await userEvent.keyboard('example ferry');
  expect(titles(body)).toEqual(['The ferry comes back with new engines and an old bell']);
});

test('what matches nothing says so', async () => {
  const body = draw(library(full));
  await userEvent.keyboard('/');
  await userEvent.keyboard('zebra');
  expect(body.querySelector('main output')?.textContent).toContain('zebra');
});

test.each([
  ['j goes to the first', 'j', 0],
  ['j j to the second', 'jj', 1],
  ['k back', 'jjk', 0],
  ['k stops at the first', 'jkk', 0],
])('%s', async (_case, keys, index) => {
  draw(library(full));
  await userEvent.keyboard(keys);
  expect(document.activeElement?.textContent).toBe(shelf[index]?.title);
});

test('Delete removes the article one is at, and none where one is at none', async () => {
  const onRemove = vi.fn<(id: string) => void>();
  draw(library(full, { onRemove }));
  await userEvent.keyboard('{Delete}');
  expect(onRemove).not.toHaveBeenCalled();
  await userEvent.keyboard('jj{Delete}');
  expect(onRemove.mock.calls).toEqual([[shelf[1]?.id]]);
});

test('keys are letters while one types', async () => {
  const onRemove = vi.fn<(id: string) => void>();
  draw(library(full, { onRemove }));
  await userEvent.keyboard('/');
  await userEvent.keyboard('j{Delete}');
  expect(onRemove).not.toHaveBeenCalled();
  expect(document.querySelector('input')?.value).toBe('j');
});

test('what was removed can come back', async () => {
  const onUndo = vi.fn<() => void>();
  draw(library(full, { removed: { title: 'A story' }, onUndo }));
  await userEvent.click(page.getByRole('button', { name: 'Undo' }));
  expect(onUndo).toHaveBeenCalledOnce();
});

test('an empty library tells how to fill it and offers no filter', () => {
  const body = draw(library({ state: 'open', rows: [] }));
  expect(body.textContent).toContain('Alt+Shift+Q');
  expect(body.querySelector('input')).toBeNull();
});
