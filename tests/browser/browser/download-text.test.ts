import { expect, test } from 'vitest';
import { downloadText } from '@/lib/browser/download-text';

test('words are downloaded as a file of that name', async () => {
  const clicked = new Promise<HTMLAnchorElement>((resolve) => {
    const { click } = HTMLAnchorElement.prototype;
    HTMLAnchorElement.prototype.click = function taken() {
      HTMLAnchorElement.prototype.click = click;
      resolve(this);
    };
  });
  downloadText({ name: 'a.txt', type: 'text/plain', text: 'Yes' });
  const link = await clicked;
  expect(link.download).toBe('a.txt');
  expect(await (await fetch(link.href)).text()).toBe('Yes');
});
