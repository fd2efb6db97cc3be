import { expect, test } from 'vitest';
import { downloadBlob } from '@/lib/browser/download-blob';

test('a file in memory is downloaded under that name', async () => {
  const link = document.createElement('a');
  link.addEventListener('click', (event) => event.preventDefault());
  downloadBlob(new Blob(['Yes'], { type: 'image/png' }), 'a.png', link);
  expect(link.download).toBe('a.png');
  expect(await (await fetch(link.href)).blob()).toMatchObject({ size: 3, type: 'image/png' });
});
