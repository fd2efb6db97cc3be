import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { interfaceLanguage, setPageLanguage } from '@/lib/browser/interface-language';

const messages: Record<string, string> = { language: 'en', direction: 'ltr' };

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(browser.i18n, 'getMessage').mockImplementation((name) => messages[name] ?? '');
});

test.each([
  ['the reader’s own form of the language of our words', 'en-GB', 'en-GB'],
  ['the language of our words where the browser speaks another', 'de-AT', 'en'],
])('%s', (_case, browsers, expected) => {
  vi.spyOn(browser.i18n, 'getUILanguage').mockReturnValue(browsers);
  expect(interfaceLanguage()).toBe(expected);
});

test('the page is told language and direction', () => {
  vi.spyOn(browser.i18n, 'getUILanguage').mockReturnValue('en-US');
  const page = { documentElement: { lang: '', dir: '' } };
  setPageLanguage(page as Document);
  expect(page.documentElement).toEqual({ lang: 'en-US', dir: 'ltr' });
});
