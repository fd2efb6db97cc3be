import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { draw } from '@/tests/browser/screens/draw';
import { storage, storageCases } from '@/tests/browser/screens/storage-cases';

test.each([
  ['storage-kept', 'promised never to clear'],
  ['storage-kept', 'Pictures812 MB'],
  ['storage-kept', 'Texts, quotations and highlights354 MB'],
  ['storage-refused', 'did not promise it'],
  ['storage-sound', 'Everything is as it should be.'],
  ['storage-found', '12 entries of articles that are gone'],
  ['storage-failed', 'could not be checked'],
])('%s says “%s”', (name, words) => {
  const drawn = storageCases[name];
  expect(drawn && draw(drawn).textContent).toContain(words);
});

test('what cannot be undone is asked once more', async () => {
  const [onEmptyBin, onTextOnly] = [vi.fn<() => void>(), vi.fn<(id: string) => void>()];
  draw(storage({ binned: 2 }, { onEmptyBin, onTextOnly }));
  await userEvent.click(page.getByRole('button', { name: 'Empty the bin' }));
  expect(onEmptyBin).not.toHaveBeenCalled();
  await userEvent.click(page.getByRole('button', { name: 'Delete for good' }));
  expect(onEmptyBin).toHaveBeenCalledOnce();
  await userEvent.click(page.getByRole('button', { name: 'Text only' }).first());
  await userEvent.click(page.getByRole('button', { name: 'Cancel' }));
  expect(onTextOnly).not.toHaveBeenCalled();
  await userEvent.click(page.getByRole('button', { name: 'Text only' }).first());
  await userEvent.click(page.getByRole('button', { name: 'Remove the pictures' }));
  expect(onTextOnly).toHaveBeenCalledOnce();
});

test('what was found can be repaired', async () => {
  const onRepair = vi.fn<() => void>();
  draw(storage({ check: { state: 'found', findings: [{ kind: 'index', count: 1 }] } }, { onRepair }));
  await userEvent.click(page.getByRole('button', { name: 'Repair' }));
  expect(onRepair).toHaveBeenCalledOnce();
});
