import type { Evidence } from './evidence';

// Three or four sentences: shorter than any news brief that is worth reading clean.
const LEAST_LENGTH = 250;
const MOST_LINKED = 0.5;

/** Whether what was found reads as an article rather than as a list, a form or a front page. */
export const isArticle = ({ length, paragraphs, linked }: Evidence): boolean =>
  length >= LEAST_LENGTH && paragraphs >= 1 && linked <= MOST_LINKED;
