import type { Clues } from './clues';
import { ldText, own } from './ld-value';
import type { Metadata } from './metadata';

const LONGEST_BODY = 200_000;

/** What the publisher says of its own text. */
export function declaredText({ ld }: Clues): Metadata['declared'] {
  const words = Number(own(ld, 'wordCount'));
  const body = ldText(ld, 'articleBody', LONGEST_BODY);
  return { ...(Number.isSafeInteger(words) && words > 0 && { words }), ...(body && { body }) };
}
