// The library has no types of its own; this is what we use of it.
declare module 'text-fragments-polyfill/dist/fragment-generation-utils.js' {
  import type { TextFragment } from 'text-fragments-polyfill/text-fragment-utils';

  /** `status` is 0 where a fragment was made. The range must lie in the global `document`. */
  export function generateFragmentFromRange(range: Range): { status: number; fragment?: TextFragment };
  /** Milliseconds after which it gives up; null: never. */
  export function setTimeout(milliseconds: number | null): void;
}

declare module 'text-fragments-polyfill/text-fragment-utils' {
  /** What a text fragment says; the words as they are, not encoded for an address. */
  export type TextFragment = { prefix?: string; textStart: string; textEnd?: string; suffix?: string };

  /** At most the first two places in the global `document` that a fragment means. */
  export function processTextFragmentDirective(fragment: TextFragment): Range[];
}
