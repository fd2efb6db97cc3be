import type { ColourOf } from '@/components/quotes/voice-colours';
import type { Article } from '@/lib/article/article';
import type { Highlight } from '@/lib/highlights/highlight';
import type { ReviewedQuote } from '@/lib/review/reviewed-quote';
import type { SheetItem } from '@/lib/review/sheet';
import type { Reviewing } from './reviewing';
import { SheetHighlight } from './SheetHighlight';
import { SheetQuote } from './SheetQuote';

export type SheetRowProps = {
  article: Article;
  colourOf: ColourOf;
  /** What each colour means to the reader, the first colour's name first. */
  names: readonly string[];
  /** Where the reader shows what the line is about. */
  address: string;
  reviewing: Reviewing;
  /** Whether its note is open to be typed. */
  isEditing: boolean;
  onHighlight: (highlight: Highlight) => void;
  onAsk: (quote: ReviewedQuote) => void;
  onEdit: (id: string | undefined) => void;
};

/** One line of the review sheet. */
export const SheetRow = ({ item, ...row }: SheetRowProps & { item: SheetItem }) =>
  item.kind === 'quote' ? <SheetQuote {...row} {...item} /> : <SheetHighlight {...row} {...item} />;
