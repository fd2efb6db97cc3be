import { expect, test } from 'vitest';
import type { Copying } from '@/lib/article/copy/copy-page';
import { importWithin } from '@/lib/article/copy/import-within';
import { pageOf } from '@/tests/browser/article/pages';

test('a page with more elements than there is room for is copied from its beginning', () => {
  const page = pageOf('<main><p>a</p><p>b</p><p>c</p></main>');
  const copying: Copying = {
    document: document.implementation.createHTMLDocument(),
    base: '',
    hiding: { asksStyles: false, isWaiting: false, hasDetails: false },
    hasShadows: false,
    isLarge: true,
    room: 3,
  };
  const main = page.querySelector('main');
  if (!main) throw new Error('no main');
  expect(importWithin(main, copying)?.textContent).toBe('ab');
  expect(copying.room).toBe(0);
});
