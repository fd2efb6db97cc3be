import type { ComponentChild } from 'preact';
import type { PlacedHighlight } from '@/lib/highlights/place-highlights';
import { HighlightItem } from './HighlightItem';
import styles from './HighlightPanel.module.css';

export type ListedHighlights = {
  placed: readonly PlacedHighlight[];
  /** What each colour means to the reader, the first colour's name first. */
  names: readonly string[];
};

type Props = ListedHighlights & {
  /** The article's text, for the words that stand there now. */
  text: string;
  lang?: string | undefined;
  dir: 'ltr' | 'rtl';
  current?: string | undefined;
  onOpen: (placed: PlacedHighlight) => void;
  /** What is drawn below one of them. */
  below?: (placed: PlacedHighlight) => ComponentChild;
};

/** Highlights of an article in its order, each with what has become of its words. */
export function HighlightList({ placed, names, text, lang, dir, current, onOpen, below }: Props) {
  return (
    <ol class={styles['list']} lang={lang} dir={dir}>
      {placed.map((one) => (
        <li key={one.highlight.id}>
          <HighlightItem
            placed={one}
            text={text}
            lang={lang}
            names={names}
            isCurrent={one.highlight.id === current}
            onOpen={() => onOpen(one)}
          />
          {below?.(one)}
        </li>
      ))}
    </ol>
  );
}
