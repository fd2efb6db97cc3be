import { render } from 'preact';
import { expect, test } from 'vitest';
import { usePrinting } from '@/lib/ui/use-printing';

function Page() {
  return <p>{usePrinting() ? 'on paper' : 'on screen'}</p>;
}

test('what is for paper is drawn before the printer looks, and gone after', async () => {
  const page = document.createElement('div');
  document.body.append(page);
  render(<Page />, page);
  await expect.poll(() => page.textContent).toBe('on screen');
  // The hook listens after it was drawn.
  await expect
    .poll(() => {
      dispatchEvent(new Event('beforeprint'));
      return page.textContent;
    })
    .toBe('on paper');
  dispatchEvent(new Event('afterprint'));
  await expect.poll(() => page.textContent).toBe('on screen');
});
