import { expect, test, vi } from 'vitest';
import { copyWords } from '@/lib/browser/copy-words';

// The clipboard itself asks for a window in focus, which several at once cannot have.
test('words are copied with and without their setting', async () => {
  const write = vi.spyOn(navigator.clipboard, 'write').mockResolvedValue();
  await copyWords({ text: 'Yes', html: '<i>Yes</i>' });
  const [item] = write.mock.calls[0]?.[0] ?? [];
  const read = async (type: string) => (await item?.getType(type))?.text();
  expect([await read('text/plain'), await read('text/html')]).toEqual(['Yes', '<i>Yes</i>']);
});

test('words without a setting are plain', async () => {
  const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  await copyWords({ text: 'Yes' });
  expect(writeText).toHaveBeenCalledWith('Yes');
});
