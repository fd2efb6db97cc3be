import { browser } from '#imports';

/** A stretch of a suggestion's words; `match` is what was typed, `dim` is beside the point. */
export type Said = { text: string; as?: 'match' | 'dim' };

/** An answer to what is being typed: `content` comes back when it is chosen. */
export type Suggestion = { content: string; said: readonly Said[] };

/** Where the reader wants to see what was chosen. */
export type Where = 'here' | 'new-tab' | 'behind';

type Ways = {
  /** Hears that the reader begins to type, or is done. */
  onTurn: () => void;
  suggest: (typed: string) => Promise<readonly Suggestion[]>;
  choose: (entered: string, where: Where) => void;
};

/** Answers what is typed into the address bar after our keyword. */
export function onOmnibox({ onTurn, suggest, choose }: Ways): void {
  const { onInputStarted, onInputCancelled, onInputChanged, onInputEntered } = browser.omnibox;
  onInputStarted.addListener(onTurn);
  onInputCancelled.addListener(onTurn);
  onInputChanged.addListener((typed, answer) => {
    void suggest(typed).then(
      (suggestions) =>
        answer(suggestions.map(({ content, said }) => ({ content, description: describe(said) }))),
      () => answer([]),
    );
  });
  onInputEntered.addListener((entered, disposition) => choose(entered, WHERE[disposition]));
}

/** Says what Enter does while no suggestion is chosen. */
export const sayDefault = (words: string): Promise<void> =>
  Promise.resolve(browser.omnibox.setDefaultSuggestion({ description: describe([{ text: words }]) }));

/** Shows one of our pages, e.g. `library.html#q=word`. */
export async function showPage(page: string, where: Where): Promise<void> {
  const url = browser.runtime.getURL(`/${page}` as '/library.html');
  if (where === 'here') await browser.tabs.update({ url });
  else await browser.tabs.create({ url, active: where === 'new-tab' });
}

const WHERE = { currentTab: 'here', newForegroundTab: 'new-tab', newBackgroundTab: 'behind' } as const;

/** Chromium reads suggestions as XML, and shows none where one of them is not; Firefox shows words as they are. */
export function describe(said: readonly Said[], isXml = import.meta.env.BROWSER !== 'firefox'): string {
  if (!isXml) return said.map(({ text }) => text).join('');
  return said.map(({ text, as }) => (as ? `<${as}>${escaped(text)}</${as}>` : escaped(text))).join('');
}

const escaped = (text: string): string =>
  text
    .toWellFormed()
    // XML has no word for these, not even escaped.
    .replace(/[^\t\n\r\u0020-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
