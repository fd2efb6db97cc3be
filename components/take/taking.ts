import type { CitedWords } from '@/lib/export/cite/source';
import type { Stretch } from '@/lib/highlights/find-in-text';

/** What can be done with words of an article to take them elsewhere. */
export type Taking = {
  /** Copies a link that leads to the very words on the page they were read on. */
  onLink: (words: Stretch) => void;
  /** Offers citations of words of the article, or of the article itself. */
  onCite: (words?: CitedWords) => void;
  /** Offers words as a picture. */
  onCard: (words: CitedWords) => void;
  /** Prints the article; not where there is no page of its own. */
  onPrint?: () => void;
  /** Copies words as they are. */
  onWords: (words: string) => void;
};
