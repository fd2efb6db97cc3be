import type { ComponentProps } from 'preact';
import type { Highlighting } from '@/components/highlights/highlighting';
import { LooksMenu } from '@/components/looks/LooksMenu';
import { DEFAULT_LOOKS } from '@/lib/browser/looks';
import { ReaderView } from '@/components/reader/ReaderView';
import type { Aids } from '@/components/reader/aids';
import type { Reader } from '@/components/reader/reader-state';
import type { Reviewing } from '@/components/review/reviewing';
import type { Article } from '@/lib/article/article';
import { textOf } from '@/lib/article/text';
import type { ArticleNode } from '@/lib/article/tree';
import type { Indirect } from '@/components/quotes/IndirectSwitch';
import type { Quote } from '@/lib/quotes/quote';
import { arabic, doubtful, harbour, japanese, longTitle, plain } from './articles';
import type { Cases } from './case';
import { hebrew, hebrewQuotes, inquiry, inquiryQuotes, inquiryStatements } from './inquiry';
import { markedIn } from './highlights';
import { nothingTaken } from './take-cases';
import { repairing } from './repairing';
import { halfReviewed } from './reviewed';
import { arabicQuotes, firstOf, harbourQuotes, japaneseQuotes } from './quotes';

type Props = ComponentProps<typeof ReaderView>;

const nothing = () => {};
const indirectOff: Indirect = { isOn: false, statements: [], onSwitch: nothing };
const indirectOn: Indirect = { ...indirectOff, isOn: true, statements: inquiryStatements };
/** Nothing is marked, and nothing happens. */
export const nothingMarked: Highlighting = {
  placed: [],
  names: [],
  onMark: () => Promise.resolve(undefined),
  onChange: nothing,
  onAttach: nothing,
  onRemove: nothing,
  onCopy: nothing,
  onExport: nothing,
  onUndo: nothing,
  onRedo: nothing,
  onName: nothing,
};
/** Nothing is reviewed. */
export const nothingReviewed: Reviewing = {
  onStatus: nothing,
  onReason: nothing,
  onSpeaker: nothing,
  onUndo: nothing,
  onRedo: nothing,
};
/** The reader has chosen nothing yet. */
export const asAtFirst: Aids = {
  dictionary: 'https://dictionary.example/?q=%s',
  voiceBars: true,
  focus: 'none',
  emphasis: false,
  pace: 200,
  speed: 1,
  voices: {},
  quoteVoices: {},
};
const SAVED_AT = Date.UTC(2026, 10, 18, 9, 12);

const open = (article: Article, quotes: Quote[]): Reader => ({
  state: 'open',
  read: { article, quotes, keyQuotes: firstOf(quotes, 3) },
  kept: { savedAt: SAVED_AT, status: 'unread', progress: 0 },
});

/** The reader with something in it; every callback does nothing unless given. */
export const reader = (state: Reader, props: Partial<Props> = {}) => (
  <ReaderView
    reader={state}
    saving={{ state: 'unsaved' }}
    indirect={indirectOff}
    highlighting={nothingMarked}
    reviewing={nothingReviewed}
    taking={nothingTaken}
    aids={asAtFirst}
    onAids={nothing}
    pictureOf={(src) => ({ state: 'ready', url: src })}
    onSave={nothing}
    onCopy={nothing}
    onPlace={nothing}
    onArchive={nothing}
    onReview={nothing}
    onSaidOver={nothing}
    {...props}
  />
);

const read = open(harbour, harbourQuotes);
const looks = <LooksMenu looks={DEFAULT_LOOKS} onOpen={nothing} onChange={nothing} onReset={nothing} />;

/** Every quotation by somebody else, most with long roles: more voices than there are colours. */
const manyVoices = harbourQuotes.map((quote, index): Quote => {
  const name = `Speaker Number ${index + 1}`;
  const speaker = quote.speaker ?? { start: 0, end: 0, text: name };
  return { ...quote, speaker, resolved: name, role: 'deputy chair of the committee for harbours and tides' };
});

const PARTS: ArticleNode[] = [
  ...arabic.content,
  { tag: 'h2', children: ['الميناء القديم'] },
  ...arabic.content.slice(0, 1),
  { tag: 'h2', children: ['الرمال'] },
  ...arabic.content.slice(2),
];
/** In parts, so that it has an outline. */
const arabicParts: Article = { ...arabic, content: PARTS, text: textOf(PARTS) };

/** The article where somebody stopped in its middle. */
const resumed: Reader = {
  state: 'open',
  read: { article: harbour, quotes: harbourQuotes, keyQuotes: firstOf(harbourQuotes, 3) },
  kept: { savedAt: SAVED_AT, status: 'unread', place: { block: 4, offset: 20 }, progress: 0.4 },
};

/** Words of the article in each colour, and one that is there no more. */
const marked: Highlighting = { ...nothingMarked, placed: markedIn(harbour) };

/** Every state of the reader. */
export const readerCases: Cases = {
  'reader-article': reader(read),
  'reader-at-quote': reader(read),
  'reader-find': reader(read),
  'reader-repair': reader(open(doubtful, harbourQuotes), { repairing }),
  'reader-repair-arabic': reader(open(arabic, arabicQuotes), { repairing }),
  'reader-focus': reader(read, { looks }),
  'reader-focus-ruler': reader(read, { aids: { ...asAtFirst, focus: 'ruler' } }),
  'reader-focus-lines': reader(read, { aids: { ...asAtFirst, focus: 'lines', emphasis: true } }),
  'reader-focus-paragraph': reader(resumed, { aids: { ...asAtFirst, focus: 'paragraph' } }),
  'reader-scroll': reader(read),
  'reader-picture': reader(read),
  'reader-rtl': reader(open(arabicParts, []), { looks }),
  'reader-rtl-find': reader(open(arabicParts, arabicQuotes), { looks }),
  'reader-rtl-listen': reader(open(arabicParts, arabicQuotes), { looks }),
  'reader-rtl-looks': reader(open(arabicParts, arabicQuotes), { looks }),
  'reader-rtl-picture': reader(open(arabicParts, arabicQuotes), { looks }),
  'reader-looks': reader(read, { looks }),
  'reader-listen': reader(read, { looks }),
  'reader-listen-arabic': reader(open(arabic, arabicQuotes), { looks }),
  'reader-listen-no-voice': reader(read),
  'reader-resumed': reader(resumed),
  'reader-unsaved': reader({
    state: 'open',
    read: { article: harbour, quotes: harbourQuotes, keyQuotes: [] },
  }),
  'reader-many-voices': reader(open(harbour, manyVoices)),
  'reader-doubt': reader(open(doubtful, harbourQuotes)),
  'reader-no-quotes': reader(open(plain, [])),
  'reader-pictures-missing': reader(read, { pictureOf: () => ({ state: 'missing', reason: 'not-allowed' }) }),
  'reader-long-title': reader(open(longTitle, harbourQuotes)),
  'reader-arabic': reader(open(arabic, arabicQuotes)),
  'reader-kinds': reader(open(inquiry, inquiryQuotes)),
  'reader-indirect': reader(open(inquiry, inquiryQuotes), { indirect: indirectOn }),
  'reader-hebrew': reader(open(hebrew, hebrewQuotes), { indirect: { ...indirectOn, statements: [] } }),
  'reader-japanese': reader(open(japanese, japaneseQuotes)),
  'reader-highlights': reader(read, { highlighting: marked }),
  'reader-bubble': reader(read, {
    highlighting: { ...marked, onMark: () => Promise.resolve('highlight-1') },
  }),
  'reader-reviewed': reader(open(harbour, halfReviewed(harbourQuotes))),
  'reader-speaker': reader(open(harbour, halfReviewed(harbourQuotes))),
  'reader-gone': reader({ state: 'gone' }),
  'reader-failed': reader({ state: 'failed', problem: 'newer-library' }),
};
