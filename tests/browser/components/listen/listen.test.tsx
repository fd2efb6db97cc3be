import { beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Reader } from '@/components/reader/reader-state';
import { draw } from '@/tests/browser/screens/draw';
import { harbour } from '@/tests/browser/screens/articles';
import { harbourQuotes } from '@/tests/browser/screens/quotes';
import { asAtFirst, reader } from '@/tests/browser/screens/reader-cases';
import { stubbed, stubSpeech } from '@/tests/browser/screens/stub-speech';

const VOICES = [
  { name: 'Anna', lang: 'de-DE' },
  { name: 'Brian', lang: 'en-GB' },
  { name: 'Cora', lang: 'en-US' },
];
const open = (kept: Partial<Extract<Reader, { state: 'open' }>['kept']> = {}): Reader => ({
  state: 'open',
  read: { article: harbour, quotes: harbourQuotes, keyQuotes: [] },
  kept: { savedAt: 0, status: 'unread', progress: 0, ...kept },
});
const painted = (name: string) =>
  [...(CSS.highlights.get(name) ?? [])].map((range) => (range instanceof Range ? range.toString() : ''));
const spoken = () => stubbed().spoken.map(({ words }) => words);
const last = () => stubbed().spoken.at(-1);

const FIRST = /^For three winters .* lorries\.$/;
const SECOND = /^On Tuesday .* come home\.$/;

beforeEach(async () => {
  stubSpeech(VOICES);
  await page.viewport(1300, 800);
  scrollTo({ top: 0 });
});

test('l reads sentence after sentence in a voice of the language, with sentence and word marked', async () => {
  draw(reader(open()));
  await userEvent.keyboard('l');
  await expect.poll(last).toMatchObject({ words: expect.stringMatching(FIRST), voice: 'Brian', speed: 1 });
  await expect.poll(() => painted('pullquote-spoken')).toEqual([expect.stringMatching(FIRST)]);
  stubbed().word(4, 5);
  await expect.poll(() => painted('pullquote-spoken-word')).toEqual(['three']);
  stubbed().end();
  await expect.poll(last).toMatchObject({ words: expect.stringMatching(SECOND) });
  await expect.poll(() => painted('pullquote-spoken')).toEqual([expect.stringMatching(SECOND)]);
  expect(painted('pullquote-spoken-word')).toEqual([]);
});

test('l pauses and goes on with the same word; the bar says which it would be', async () => {
  draw(reader(open()));
  await userEvent.keyboard('l');
  await expect.poll(() => stubbed().isSpeaking()).toBe(true);
  stubbed().word(4, 5);
  await userEvent.keyboard('l');
  await expect.element(page.getByRole('button', { name: 'Play' })).toBeVisible();
  expect(stubbed().isSpeaking()).toBe(false);
  await userEvent.click(page.getByRole('button', { name: 'Play' }));
  await expect.poll(() => last()?.words).toMatch(/^three winters/);
  await expect.element(page.getByRole('button', { name: 'Pause' })).toBeVisible();
});

test('keys skip sentences and paragraphs, both ways', async () => {
  draw(reader(open()));
  await userEvent.keyboard('l');
  await expect.poll(spoken).toHaveLength(1);
  for (const [key, words] of [
    ['.', SECOND],
    [',', FIRST],
    ['>', /^“We have waited/],
    ['.', /^She called the sum/],
    ['<', /^“We have waited/],
    ['<', FIRST],
  ] as const) {
    const before = spoken().length;
    await userEvent.keyboard(key);
    await expect.poll(spoken).toHaveLength(before + 1);
    expect(last()?.words).toMatch(words);
  }
});

test('the sentence that is read is kept in view, unless the reader has scrolled away', async () => {
  draw(reader(open()));
  await userEvent.keyboard('l');
  for (let paragraph = 0; paragraph < 8; paragraph += 1) await userEvent.keyboard('>');
  const top = () => {
    const [range] = CSS.highlights.get('pullquote-spoken') ?? [];
    return range instanceof Range ? range.getBoundingClientRect().top : -1;
  };
  await expect.poll(top).toBeGreaterThan(0);
  await expect.poll(top).toBeLessThan(800);
  expect(scrollY).toBeGreaterThan(0);
  scrollTo({ top: 0, behavior: 'instant' });
  stubbed().end();
  await expect.poll(top).toBeGreaterThan(800);
  expect(scrollY).toBe(0);
  await userEvent.click(page.getByRole('button', { name: 'Show what is read' }));
  await expect.poll(top).toBeLessThan(800);
});

test('it begins where listening stopped, and tells where it stops', async () => {
  const onListened = vi.fn<(place: number) => void>();
  const listened = harbour.text.indexOf('She called the sum');
  draw(reader(open({ listened }), { onListened }));
  await userEvent.keyboard('l');
  await expect.poll(() => last()?.words).toMatch(/^She called the sum/);
  stubbed().end();
  await expect
    .poll(() => onListened.mock.calls)
    .toEqual([[listened], [harbour.text.indexOf('A channel nine')]]);
});

test('L begins at the sentence that was gone to by keys', async () => {
  draw(reader(open({ listened: 3000 })));
  await userEvent.keyboard('jjj');
  await userEvent.keyboard('L');
  await expect.poll(() => last()?.words).toMatch(/^“We have waited/);
});

test('what was heard to the end begins anew', async () => {
  const onListened = vi.fn<(place: number) => void>();
  draw(reader(open({ listened: harbour.text.length - 3 }), { onListened }));
  await userEvent.keyboard('l');
  await expect.poll(() => stubbed().isSpeaking()).toBe(true);
  stubbed().end();
  await expect.poll(() => onListened.mock.lastCall).toEqual([0]);
  await userEvent.keyboard('l');
  await expect.poll(() => last()?.words).toMatch(FIRST);
});

test('speed and voices are chosen in a sheet, for this language, and by keys', async () => {
  const onAids = vi.fn<() => void>();
  draw(reader(open(), { onAids, aids: { ...asAtFirst, voices: { de: 'Anna' } } }));
  await userEvent.keyboard('l');
  await userEvent.click(page.getByRole('button', { name: /^Speed and voices/ }));
  await userEvent.selectOptions(page.getByLabelText('Voice, English'), 'Cora');
  await userEvent.selectOptions(page.getByLabelText('Quotations'), 'Brian');
  await userEvent.keyboard('{Escape}]');
  await userEvent.keyboard('{[}');
  expect(onAids.mock.calls).toEqual([
    [{ voices: { de: 'Anna', en: 'Cora' } }],
    [{ quoteVoices: { en: 'Brian' } }],
    [{ speed: 1.1 }],
    [{ speed: 0.9 }],
  ]);
});

test('quotations are read by the voice chosen for them, at the speed chosen', async () => {
  const aids = { ...asAtFirst, speed: 1.5, quoteVoices: { en: 'Cora' } };
  draw(reader(open(), { aids }));
  await userEvent.keyboard('l');
  await expect.poll(() => last()?.words).toMatch(FIRST);
  await userEvent.keyboard('>');
  await expect
    .poll(last)
    .toMatchObject({ words: expect.stringMatching(/^“We have waited.*wait,”$/), voice: 'Cora' });
  stubbed().end();
  await expect
    .poll(last)
    .toMatchObject({ words: expect.stringMatching(/^said Mara/), voice: 'Brian', speed: 1.5 });
});

test('voices that come late are waited for', async () => {
  stubSpeech([]);
  draw(reader(open()));
  await userEvent.keyboard('l');
  await expect.element(page.getByText('Looking for voices…')).toBeVisible();
  stubbed().setVoices(VOICES);
  await expect.poll(() => last()?.voice).toBe('Brian');
});

test.each([
  ['no voice for the language', VOICES.slice(0, 1), 'No voice on this computer speaks British English.'],
  ['no voice at all', [], 'This browser has no voice to read aloud with.'],
])('%s is told plainly', async (_case, voices, words) => {
  stubSpeech(voices);
  draw(reader(open()));
  await userEvent.keyboard('l');
  await expect.poll(() => page.getByRole('alert').query()?.textContent, { timeout: 5000 }).toContain(words);
  expect(spoken()).toEqual([]);
});

test('a voice from the network is used only by who asks for it', async () => {
  const onAids = vi.fn<() => void>();
  stubSpeech([{ name: 'Far', lang: 'en-GB', localService: false }]);
  draw(reader(open(), { onAids }));
  await userEvent.keyboard('l');
  await expect.poll(() => page.getByRole('alert').query()?.textContent).toContain('sent the words');
  expect(spoken()).toEqual([]);
  await userEvent.click(page.getByRole('button', { name: 'Listen with Far' }));
  expect(onAids.mock.calls).toEqual([[{ voices: { en: 'Far' } }]]);
});

test('a voice that broke off is told, and can be tried again', async () => {
  draw(reader(open()));
  await userEvent.keyboard('l');
  await expect.poll(() => stubbed().isSpeaking()).toBe(true);
  stubbed().fail();
  await expect.element(page.getByText(/^The voice broke off/)).toBeVisible();
  await userEvent.keyboard('l');
  await expect.poll(() => stubbed().isSpeaking()).toBe(true);
  expect(page.getByText(/^The voice broke off/).query()).toBeNull();
});

test('closing the bar ends it, and takes the marks away', async () => {
  draw(reader(open()));
  await userEvent.keyboard('l');
  await expect.poll(() => stubbed().isSpeaking()).toBe(true);
  await userEvent.click(page.getByRole('button', { name: 'Stop listening' }));
  await expect.poll(() => stubbed().isSpeaking()).toBe(false);
  expect(CSS.highlights.has('pullquote-spoken')).toBe(false);
});

test('media keys play, pause and skip', async () => {
  const handlers = new Map<string, MediaSessionActionHandler | null>();
  vi.spyOn(navigator.mediaSession, 'setActionHandler').mockImplementation((action, handler) => {
    handlers.set(action, handler);
  });
  draw(reader(open()));
  await userEvent.keyboard('l');
  await expect.poll(() => stubbed().isSpeaking()).toBe(true);
  expect(navigator.mediaSession.metadata).toMatchObject({ title: harbour.title, artist: harbour.outlet });
  handlers.get('pause')?.({ action: 'pause' });
  await expect.poll(() => stubbed().isSpeaking()).toBe(false);
  handlers.get('play')?.({ action: 'play' });
  await expect.poll(() => stubbed().isSpeaking()).toBe(true);
  handlers.get('nexttrack')?.({ action: 'nexttrack' });
  await expect.poll(() => last()?.words).toMatch(/^“We have waited/);
  handlers.get('seekforward')?.({ action: 'seekforward' });
  await expect.poll(() => last()?.words).toMatch(/^She called the sum/);
});
