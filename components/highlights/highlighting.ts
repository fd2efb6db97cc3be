import type { HighlightFormat } from '@/lib/export/highlight-file';
import type { Stretch } from '@/lib/highlights/find-in-text';
import type { Colour, Highlight } from '@/lib/highlights/highlight';
import type { PlacedHighlight } from '@/lib/highlights/place-highlights';

/** What is marked in an article, and what can be done about it. */
export type Highlighting = {
  placed: readonly PlacedHighlight[];
  /** What each colour means to the reader, the first colour's name first; empty where none was given. */
  names: readonly string[];
  /** Marks words; answers the id of the highlight once it is kept, or undefined where it could not be. */
  onMark: (stretch: Stretch, colour: Colour) => Promise<string | undefined>;
  /** Keeps a highlight as it now is. */
  onChange: (highlight: Highlight) => void;
  /** Sets a lost highlight on other words. */
  onAttach: (highlight: Highlight, stretch: Stretch) => void;
  onRemove: (highlight: Highlight) => void;
  onCopy: (highlight: Highlight) => void;
  onUndo: () => void;
  onRedo: () => void;
  onExport: (format: HighlightFormat) => void;
  onName: (colour: Colour, name: string) => void;
};
