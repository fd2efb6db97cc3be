import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { adding, addCases, job } from '@/tests/browser/screens/add-cases';
import { draw } from '@/tests/browser/screens/draw';

test('what is pasted is counted, given, and gone from the field', async () => {
  const onAdd = vi.fn<(addresses: string[]) => void>();
  draw(adding({ onAdd }));
  const field = page.getByLabelText('Addresses');
  await userEvent.fill(field, 'Read https://a.example/1 and https://b.example/2.');
  await userEvent.click(page.getByRole('button', { name: 'Save 2 articles' }));
  expect(onAdd).toHaveBeenCalledExactlyOnceWith(['https://a.example/1', 'https://b.example/2']);
  await expect.element(field).toHaveValue('');
});

test('a text without an address says so', async () => {
  draw(adding());
  await userEvent.fill(page.getByLabelText('Addresses'), 'No link.');
  await expect.element(page.getByText('There is no address in this text.')).toBeVisible();
  expect(page.getByRole('button', { name: /^Save \d/ }).query()).toBeNull();
});

test('all tabs, one more try for one and for all, and the list cleared', async () => {
  const [onAddTabs, onRetry, onDrop] = [
    vi.fn<() => void>(),
    vi.fn<(id?: string) => void>(),
    vi.fn<(which: string) => void>(),
  ];
  const jobs = [job(1, { state: 'failed', reason: 'too-slow' }), job(2, { state: 'saved', articleId: 'a' })];
  draw(adding({ jobs, onAddTabs, onRetry, onDrop }));
  for (const name of [
    'Save all tabs of this window',
    'Try again',
    'Try all that failed again',
    'Clear the saved ones',
    'Stop and clear the list',
  ])
    await userEvent.click(page.getByRole('button', { name }));
  expect(onAddTabs).toHaveBeenCalledOnce();
  expect(onRetry.mock.calls).toEqual([['job-1'], []]);
  expect(onDrop.mock.calls).toEqual([['done'], ['all']]);
});

test('each address says how it stands, and how far all are', () => {
  const drawn = addCases['add-jobs'];
  const body = drawn && draw(drawn);
  expect(body?.textContent).toContain('2 of 6 done');
  const states = [...(body?.querySelectorAll('li') ?? [])].map((line) => line.dataset['state']);
  expect(states).toEqual(['saved', 'failed', 'fetching', 'fetching', 'waiting', 'waiting']);
  expect(body?.querySelector('li a')?.getAttribute('href')).toBe('reader.html#a');
});
