import type { Clues } from './clues';
import { own } from './ld-value';
import type { Metadata } from './metadata';
import { plainText } from './plain-text';

const LONGEST_BODY = 200_000;
const LONGEST_PARAGRAPH = 20_000;

/** What the publisher says of its own text. */
export function declaredText({ ld }: Clues): Metadata['declared'] {
  const words = Number(own(ld, 'wordCount'));
  const body = paragraphsOf(own(ld, 'articleBody'));
  return {
    ...(Number.isSafeInteger(words) && words > 0 && { words }),
    ...(body.length > 0 && { body }),
  };
}

/** Blank lines part paragraphs, or the tags of blocks; where neither is, every line is one. */
function paragraphsOf(value: unknown): string[] {
  if (typeof value !== 'string') return [];
  const text = value
    .slice(0, LONGEST_BODY)
    .replace(/<br\s*\/?>|<\/(?:p|div|li|h[1-6]|blockquote)>/gi, '\n\n');
  const parts = text.trim().split(/\n\s*\n/);
  return (parts.length > 1 ? parts : text.split('\n'))
    .map((part) => plainText(part, LONGEST_PARAGRAPH))
    .filter(Boolean);
}
