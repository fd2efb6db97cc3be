import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { say } from '@/lib/browser/words';

test('numbers are filled in as the browser wants them, as strings', () => {
  const getMessage = vi.fn<() => string>().mockReturnValue('Said.');
  Object.assign(fakeBrowser.i18n, { getMessage });
  expect(say('name', 3, 'Ann Lee')).toBe('Said.');
  expect(getMessage).toHaveBeenCalledWith('name', ['3', 'Ann Lee']);
});

test('what has no fillings is asked of the browser once', () => {
  const getMessage = vi.fn<() => string>().mockReturnValue('Said.');
  Object.assign(fakeBrowser.i18n, { getMessage });
  expect([say('name'), say('name')]).toEqual(['Said.', 'Said.']);
  expect(getMessage).toHaveBeenCalledTimes(1);
});
