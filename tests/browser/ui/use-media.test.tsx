import { render } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { useMedia } from '@/lib/ui/use-media';

afterEach(() => render(null, document.body));

const Width = () => <p>{useMedia('(width < 600px)') ? 'narrow' : 'wide'}</p>;

test('what holds of the window is told again when the window changes', async () => {
  await page.viewport(900, 600);
  render(<Width />, document.body);
  expect(document.querySelector('p')?.textContent).toBe('wide');
  await page.viewport(400, 600);
  await vi.waitFor(() => expect(document.querySelector('p')?.textContent).toBe('narrow'));
});
