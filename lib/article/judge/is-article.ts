import type { Evidence } from './evidence';

// Three or four sentences: shorter than any news brief that is worth reading clean.
const LEAST_LENGTH = 250;
const MOST_LINKED = 0.5;
// So much text is worth reading clean even where no single piece of it is a paragraph: a poem, a transcript.
const MUCH_TEXT = 3000;

/** Whether what was found reads as an article rather than as a list, a form or a front page. */
export const isArticle = ({ length, paragraphs, linked }: Evidence): boolean =>
  length >= LEAST_LENGTH && (paragraphs >= 1 || length >= MUCH_TEXT) && linked <= MOST_LINKED;
