import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { describe, onOmnibox, sayDefault, showPage, type Said, type Suggestion } from '@/lib/browser/omnibox';

type Answer = (suggestions: { content: string; description: string }[]) => void;
let type: (typed: string, answer: Answer) => void;
let enter: (entered: string, disposition: string) => void;

beforeEach(() => {
  fakeBrowser.reset();
  const event = { addListener: () => undefined };
  Object.assign(fakeBrowser.omnibox, {
    onInputStarted: event,
    onInputCancelled: event,
    onInputChanged: { addListener: (listener: typeof type) => (type = listener) },
    onInputEntered: { addListener: (listener: typeof enter) => (enter = listener) },
  });
});

test.each<[string, readonly Said[], string]>([
  ['words', [{ text: 'Ferry' }], 'Ferry'],
  ['what was typed', [{ text: 'The ' }, { text: 'ferry', as: 'match' }], 'The <match>ferry</match>'],
  ['signs of XML', [{ text: `<b>"Q&A"</b> it's` }], '&#60;b&#62;&#34;Q&#38;A&#34;&#60;/b&#62; it&#39;s'],
  ['signs XML does not know', [{ text: 'a\u0000b\u000Bc\uFFFFd😀' }], 'abcd😀'],
  ['half a character', [{ text: 'a\uD83D' }], 'a\uFFFD'],
])('%s as XML', (_case, said, described) => {
  expect(describe(said, true)).toBe(described);
});

test('as they are where the browser wants words', () => {
  expect(describe([{ text: 'Q&A ' }, { text: '<b>', as: 'match' }], false)).toBe('Q&A <b>');
});

const suggestions: Suggestion[] = [{ content: 'https://news.example/a', said: [{ text: 'A & B' }] }];

test.each<[string, () => Promise<Suggestion[]>, { content: string; description: string }[]]>([
  [
    'with what fits',
    async () => suggestions,
    [{ content: 'https://news.example/a', description: 'A &#38; B' }],
  ],
  ['with nothing where the library cannot be read', () => Promise.reject(new Error('no')), []],
])('typing is answered %s', async (_case, suggest, answered) => {
  const answer = vi.fn<Answer>();
  onOmnibox({ onTurn: () => undefined, suggest, choose: () => undefined });
  type('a', answer);
  await expect.poll(() => answer.mock.calls).toEqual([[answered]]);
});

test.each([
  ['currentTab', 'here'],
  ['newForegroundTab', 'new-tab'],
  ['newBackgroundTab', 'behind'],
])('Enter for %s', (disposition, where) => {
  const choose = vi.fn<(entered: string, where: string) => void>();
  onOmnibox({ onTurn: () => undefined, suggest: async () => [], choose });
  enter('ferry', disposition);
  expect(choose).toHaveBeenCalledWith('ferry', where);
});

test('what Enter does is said', async () => {
  const setDefaultSuggestion = vi.fn<(suggestion: object) => void>();
  Object.assign(fakeBrowser.omnibox, { setDefaultSuggestion });
  await sayDefault('Search & find');
  expect(setDefaultSuggestion).toHaveBeenCalledWith({ description: 'Search &#38; find' });
});

test('a page is shown here, or in a new tab', async () => {
  const url = fakeBrowser.runtime.getURL('/library.html#q=ferry' as '/library.html');
  const update = vi.spyOn(fakeBrowser.tabs, 'update').mockResolvedValue({} as never);
  await showPage('library.html#q=ferry', 'here');
  expect(update).toHaveBeenCalledWith({ url });
  await showPage('library.html#q=ferry', 'behind');
  expect((await fakeBrowser.tabs.query({})).find((tab) => tab.url === url)?.active).toBe(false);
});
