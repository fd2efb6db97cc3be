import { expect, test } from 'vitest';
import { download } from '@/lib/browser/download';

test('a file is given to the downloads under its name', () => {
  const clicked: [string, string][] = [];
  // The link is in no page: only on its own way can the click be seen.
  const link = document.createElement('a');
  link.addEventListener('click', (event) => {
    event.preventDefault();
    clicked.push([link.href, link.download]);
  });
  download('blob:nothing', 'a.zip', link);
  expect(clicked).toEqual([['blob:nothing', 'a.zip']]);
});
