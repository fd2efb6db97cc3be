import type { Article } from '@/lib/article/article';
import type { PageRefusal } from '@/lib/browser/page-refusal';
import type { Indirect } from '@/components/quotes/IndirectSwitch';
import type { Quote } from '@/lib/quotes/quote';
import type { Popup } from '@/components/popup/popup-state';
import { LooksMenu } from '@/components/looks/LooksMenu';
import { DEFAULT_LOOKS } from '@/lib/browser/looks';
import { PopupView } from '@/components/popup/PopupView';
import type { ComponentProps } from 'preact';
import { arabic, doubtful, harbour, japanese, longTitle, plain } from './articles';
import { arabicQuotes, firstOf, harbourQuotes, japaneseQuotes } from './quotes';
import { markedIn } from './highlights';
import { repairing } from './repairing';
import { shelf } from './shelf';
import { nothingTaken } from './take-cases';
import type { Cases } from './case';
import { hebrew, hebrewQuotes, inquiry, inquiryQuotes, inquiryStatements } from './inquiry';

type Props = ComponentProps<typeof PopupView>;

const nothing = () => {};
const indirectOff: Indirect = { isOn: false, statements: [], onSwitch: nothing };
const indirectOn: Indirect = { ...indirectOff, isOn: true, statements: inquiryStatements };

export const article = (of: Article, quotes: Quote[]): Popup => ({
  state: 'article',
  read: { article: of, quotes, keyQuotes: firstOf(quotes, 2) },
});

/** The popup with something in it; every callback does nothing unless given. */
export const popup = (popupState: Popup, props: Partial<Props> = {}) => (
  <PopupView
    popup={popupState}
    saving={{ state: 'unsaved' }}
    shelf={shelf.slice(0, 3)}
    indirect={indirectOff}
    highlights={{ placed: [], names: [] }}
    pictureOf={(src) => ({ state: 'ready', url: src })}
    readerAddress={(id) => `reader.html#${id}`}
    onSave={nothing}
    onSaveText={nothing}
    onOpenReader={nothing}
    onOpenLibrary={nothing}
    onOpenOptions={nothing}
    onReadAgain={nothing}
    onReadAnyway={nothing}
    onAllowPictures={nothing}
    onNoPictures={nothing}
    onSaidOver={nothing}
    onCopy={nothing}
    onShowInPage={nothing}
    onShowHighlight={nothing}
    taking={nothingTaken}
    {...props}
  />
);

const read = article(harbour, harbourQuotes);
const looks = <LooksMenu looks={DEFAULT_LOOKS} onOpen={nothing} onChange={nothing} onReset={nothing} />;

const REFUSALS: PageRefusal[] = ['browser-page', 'store', 'pdf', 'file', 'not-answering', 'failed'];

/** Every state of the popup. */
export const popupCases: Cases = {
  'popup-reading': popup({ state: 'reading' }),
  'popup-still-loading': popup({ state: 'still-loading' }),
  'popup-article': popup(read),
  'popup-quotes': popup(read),
  'popup-at-quote': popup(read, { said: 'Copied with its source' }),
  'popup-highlights': popup(read, { highlights: { placed: markedIn(harbour), names: [] } }),
  'popup-repair': popup(article(doubtful, harbourQuotes), { repairing }),
  'popup-keys': popup(read),
  'popup-looks': popup(read, { looks }),
  'popup-saving': popup(read, { saving: { state: 'saving' } }),
  'popup-saved': popup(read, {
    saving: { state: 'saved', id: 'a', at: Date.UTC(2026, 10, 18, 9, 12) },
    elsewhere: { count: 3, hosts: ['img.example.net', 'cdn.example.org'] },
  }),
  'popup-known': popup(read, {
    saving: { state: 'known', id: 'a', at: Date.UTC(2026, 2, 3, 9, 12), isChanged: true },
  }),
  'popup-known-same': popup(read, {
    saving: { state: 'known', id: 'a', at: Date.UTC(2026, 2, 3, 9, 12), isChanged: false },
  }),
  'popup-not-saved': popup(read, {
    saving: { state: 'failed', why: 'disk-full', room: { needed: 180_000, left: 40_000 } },
  }),
  'popup-doubt': popup(article(doubtful, harbourQuotes)),
  'popup-no-quotes': popup(article(plain, [])),
  'popup-long-title': popup(article(longTitle, harbourQuotes)),
  'popup-arabic': popup(article(arabic, arabicQuotes)),
  'popup-kinds': popup(article(inquiry, inquiryQuotes)),
  'popup-kinds-quotes': popup(article(inquiry, inquiryQuotes)),
  'popup-indirect-quotes': popup(article(inquiry, inquiryQuotes), { indirect: indirectOn }),
  'popup-hebrew-quotes': popup(article(hebrew, hebrewQuotes), {
    indirect: { ...indirectOn, statements: [] },
  }),
  'popup-japanese': popup(article(japanese, japaneseQuotes)),
  'popup-no-picture': popup(read, { pictureOf: () => ({ state: 'missing', reason: 'not-allowed' }) }),
  'popup-no-article': popup({ state: 'no-article', anyway: { article: plain, quotes: [], keyQuotes: [] } }),
  'popup-no-article-empty-shelf': popup({ state: 'no-article' }, { shelf: [] }),
  ...Object.fromEntries(
    REFUSALS.map((why) => [`popup-refused-${why}`, popup({ state: 'not-allowed', why })]),
  ),
};
