import type { PaintedWords } from './paint-page';
import type { PlacedHighlight } from './place-highlights';
import { selectorFor } from './selector';

/** What of the highlights that stand in a page's article is to be painted in the page itself. */
export const wordsToPaint = (text: string, placed: readonly PlacedHighlight[]): PaintedWords[] =>
  placed.flatMap(({ highlight: { colour }, placement }) =>
    placement.state === 'lost' ? [] : [{ ...selectorFor(text, placement), colour }],
  );
