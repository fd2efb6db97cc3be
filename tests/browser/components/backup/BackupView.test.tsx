import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { backup, backupCases } from '@/tests/browser/screens/backup-cases';
import { draw } from '@/tests/browser/screens/draw';

test.each([
  ['backup-restore-cut', 'it ends too early, after 12,345,678 bytes. Nothing was changed.'],
  ['backup-restore-damaged', 'damaged between byte 4,194,304 and byte 8,388,608. Nothing was changed.'],
  ['backup-restore-foreign', 'no backup of Pullquote. Nothing was changed.'],
  ['backup-restore-newer', 'made by a newer Pullquote'],
  ['backup-restore-planned', '1,204 articles are added'],
  ['backup-made', '1,204 articles and 9,321 pictures in 340 MB'],
  ['backup-never', 'There is no backup yet.'],
  ['backup-failed', 'No backup was made. There is no room left'],
])('%s says so', (name, words) => {
  const drawn = backupCases[name];
  expect(drawn && draw(drawn).textContent).toContain(words);
});

test('a file is chosen, and the same one again', async () => {
  const onChoose = vi.fn<(file: File) => void>();
  draw(backup({}, { onChoose }));
  const field = page.getByLabelText('Choose the file');
  const file = new File(['x'], 'a.zip');
  await userEvent.upload(field, file);
  await userEvent.upload(field, file);
  expect(onChoose.mock.calls.map(([chosen]) => chosen.name)).toEqual(['a.zip', 'a.zip']);
});

test('what is being done can be stopped, and goes on from there', async () => {
  const [onStop, onRestore] = [vi.fn<() => void>(), vi.fn<() => void>()];
  draw(backup({ restoring: { state: 'restoring', share: 0.5 } }, { onStop }));
  await userEvent.click(page.getByRole('button', { name: 'Stop' }));
  draw(backup({ restoring: { state: 'stopped' } }, { onRestore }));
  await userEvent.click(page.getByRole('button', { name: 'Go on' }));
  expect([onStop.mock.calls.length, onRestore.mock.calls.length]).toEqual([1, 1]);
});

test('where nothing is to be restored there is no button for it', () => {
  draw(backup({ restoring: { state: 'planned', madeAt: 0, tally: { add: 0, change: 0, skip: 4 } } }));
  expect(page.getByRole('button', { name: 'Restore' }).query()).toBeNull();
});
