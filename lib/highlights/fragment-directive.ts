import type { TextFragment } from 'text-fragments-polyfill/text-fragment-utils';

/** `address` with the text fragment that leads to the words themselves; a fragment it had is taken off. */
export function withFragment(address: string, { prefix, textStart, textEnd, suffix }: TextFragment): string {
  const terms = [
    prefix && `${encoded(prefix)}-`,
    encoded(textStart),
    textEnd && encoded(textEnd),
    suffix && `-${encoded(suffix)}`,
  ];
  return `${address.replace(/#.*/su, '')}#:~:text=${terms.filter(Boolean).join(',')}`;
}

// In a text fragment `-`, `,` and `&` have a meaning; `encodeURIComponent` leaves the first as it is.
const encoded = (term: string): string => encodeURIComponent(term.toWellFormed()).replaceAll('-', '%2D');
