import type { Highlight } from '@/lib/highlights/highlight';
import type { PlacedHighlight } from '@/lib/highlights/place-highlights';
import { nameOf } from '@/lib/quotes/voices';
import type { Review, ReviewStatus } from './review';
import type { ReviewedQuote } from './reviewed-quote';

/** One line of a review sheet. */
export type SheetItem =
  | { kind: 'quote'; id: string; quote: ReviewedQuote }
  | { kind: 'highlight'; id: string; highlight: Highlight; placed: PlacedHighlight; speaker?: string };

/** Which lines are shown: those of one status, of one speaker (empty for nobody), or of either. */
export type SheetFilter = {
  status?: ReviewStatus | 'open' | undefined;
  speaker?: string | undefined;
};

/** Quotations and highlights of an article in one row as they follow in the text; what is lost comes last. */
export function sheetItems(
  quotes: readonly { id: string; quote: ReviewedQuote }[],
  placed: readonly PlacedHighlight[],
): SheetItem[] {
  const said = quotes.filter(({ quote }) => quote.kind !== 'indirect');
  const items = said.map(({ id, quote }) => ({
    at: quote.kind === 'headline' ? -1 : quote.start,
    item: { kind: 'quote', id, quote } as const,
  }));
  const marked = placed.map((one) => {
    const speaker = speakerOf(one, said);
    const { highlight, placement } = one;
    return {
      at: placement.state === 'lost' ? Infinity : placement.start,
      item: {
        kind: 'highlight',
        id: highlight.id,
        highlight,
        placed: one,
        ...(speaker !== undefined && { speaker }),
      } as const,
    };
  });
  return [...items, ...marked].toSorted((a, b) => order(a.at, b.at)).map(({ item }) => item);
}

const order = (one: number, other: number): number => (one === other ? 0 : one - other);

/** Whose words are marked: of the quotation that begins last among those they stand in. */
function speakerOf(
  { placement }: PlacedHighlight,
  quotes: readonly { quote: ReviewedQuote }[],
): string | undefined {
  if (placement.state === 'lost') return undefined;
  const around = quotes.findLast(
    ({ quote }) => quote.kind !== 'headline' && quote.start < placement.end && placement.start < quote.end,
  );
  return around && nameOf(around.quote);
}

/** Whether a line is shown. */
export function isShown(item: SheetItem, { status, speaker }: SheetFilter): boolean {
  const isOfStatus = status === undefined || status === (reviewOf(item)?.status ?? 'open');
  return isOfStatus && (speaker === undefined || speaker === (speakerIn(item) ?? ''));
}

/** What a reviewer found of what the line is about. */
export const reviewOf = (item: SheetItem): Review | undefined =>
  item.kind === 'quote' ? item.quote.review : item.highlight.review;

/** Who speaks in the line. */
export const speakerIn = (item: SheetItem): string | undefined =>
  item.kind === 'quote' ? nameOf(item.quote) : item.speaker;

/** How many lines there are of each status, and how many have been reviewed of all. */
export function progressOf(items: readonly SheetItem[]) {
  const counts: Record<ReviewStatus | 'open', number> = { open: 0, accepted: 0, rejected: 0, flagged: 0 };
  for (const item of items) counts[reviewOf(item)?.status ?? 'open'] += 1;
  return { counts, total: items.length, reviewed: items.length - counts.open };
}

/** Who speaks on the sheet, in order of first appearance; an empty name where it is nobody. */
export const speakersIn = (items: readonly SheetItem[]): string[] => [
  ...new Set(items.map((item) => speakerIn(item) ?? '')),
];
