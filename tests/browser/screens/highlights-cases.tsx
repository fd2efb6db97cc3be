import { AllHighlightsView, type AllHighlightsProps } from '@/components/all-highlights/AllHighlightsView';
import type { ListedHighlight } from '@/lib/highlights/listing/listed-highlight';
import { arabic, harbour } from './articles';
import type { Cases } from './case';
import { markedIn } from './highlights';
import { NOW } from './shelf';

const nothing = () => {};

/** The marked words of the made-up articles, as the page of all highlights lists them. */
export const allMarked: ListedHighlight[] = [harbour, arabic].flatMap((whole) => {
  const { content, text, receipt, picture, doubts, ...article } = whole;
  return markedIn(whole).map(({ highlight }, index) => ({
    highlight: {
      ...highlight,
      id: `${highlight.id}-${whole.lang}`,
      createdAt: NOW.getTime() - index,
      ...(index === 2 && { review: { status: 'flagged', reason: 'Not in the minutes', at: 1 } as const }),
    },
    article: { ...article, id: whole.title, savedAt: NOW.getTime() },
    ...(index === 1 && { speaker: 'Ann Lee' }),
  }));
});

/** The page of all highlights; every callback does nothing unless given. */
export const allHighlightsView = (props: Partial<AllHighlightsProps> = {}) => (
  <AllHighlightsView
    highlights={{ state: 'open', all: allMarked }}
    route={{ typed: '', chosen: {}, order: 'made' }}
    names={[]}
    selected={new Set()}
    addressOf={() => 'reader.html#a'}
    onRoute={nothing}
    onSelected={nothing}
    onAct={nothing}
    onExport={nothing}
    onForget={nothing}
    {...props}
  />
);

/** Every state of the page of all highlights. */
export const highlightsCases: Cases = {
  'highlights-all': allHighlightsView(),
  'highlights-selected': allHighlightsView({
    selected: new Set(allMarked.slice(0, 2).map(({ highlight }) => highlight.id)),
  }),
  'highlights-none': allHighlightsView({ highlights: { state: 'open', all: [] } }),
  'highlights-not-found': allHighlightsView({ route: { typed: 'nowhere', chosen: {}, order: 'made' } }),
  'highlights-failed': allHighlightsView({ highlights: { state: 'failed', problem: 'newer-library' } }),
};
