import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { ExportDialog } from '@/components/library/ExportDialog';
import { draw } from '@/tests/browser/screens/draw';

const dialog = (props = {}) => (
  <ExportDialog count={3} onCancel={() => undefined} onExport={() => undefined} {...props} />
);

test.each([
  ['Markdown', 'markdown'],
  ['Web pages', 'html'],
  ['JSON, with everything Pullquote knows', 'json'],
])('as %s', async (label, form) => {
  const onExport = vi.fn<(form: string) => void>();
  draw(dialog({ onExport }));
  expect(page.getByRole('dialog', { name: 'Export 3 articles' }).query()).not.toBeNull();
  await userEvent.click(page.getByLabelText(label));
  await userEvent.click(page.getByRole('button', { name: 'Export' }));
  expect(onExport).toHaveBeenCalledExactlyOnceWith(form);
});

test('or not at all', async () => {
  const onCancel = vi.fn<() => void>();
  draw(dialog({ onCancel }));
  await userEvent.click(page.getByRole('button', { name: 'Cancel' }));
  await userEvent.keyboard('{Escape}');
  expect(onCancel).toHaveBeenCalled();
});
