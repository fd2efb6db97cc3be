import { expect, test } from 'vitest';
import { downloadText } from '@/lib/browser/download-text';

test('words are downloaded as a file of that name', async () => {
  const link = document.createElement('a');
  link.addEventListener('click', (event) => event.preventDefault());
  downloadText({ name: 'a.txt', type: 'text/plain', text: 'Yes' }, link);
  expect(link.download).toBe('a.txt');
  expect(await (await fetch(link.href)).text()).toBe('Yes');
});
