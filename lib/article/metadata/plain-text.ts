import { queryAll, rootOf } from './unclobbered';

/** `value` as one line of text: entities decoded, tags and control characters gone, at most `limit` characters. */
export function plainText(value: string, limit = 500): string {
  // Twice the limit before decoding: a value of megabytes is never worked on as a whole.
  return shorten(oneLine(decoded(value.slice(0, limit * 2))), limit);
}

/** What a line must not have, and seldom has. */
const UNCLEAN = /^ | $| {2}|[^ -~\u00a1-\u00ac\u00ae-\u024f]/;

/** Runs of white space become one space; control and invisible characters go. */
export const oneLine = (value: string): string =>
  !UNCLEAN.test(value)
    ? value
    : value
        .replace(/[\s\u00a0]+/g, ' ')
        // oxlint-disable-next-line no-control-regex -- these are what is to go
        .replace(/[\u0000-\u001f\u007f-\u009f\u00ad\u200b\u2060\ufeff\u202a-\u202e\u2066-\u2069]/g, '')
        .trim()
        .toWellFormed();

const MARKUP = /&#?\w{2,31};|<\/?[a-z!]/i;

// An inert document: nothing in it runs, loads or is ever shown; only its text is taken.
function decoded(value: string, depth = 0): string {
  if (depth > 1 || !MARKUP.test(value)) return value;
  const root = rootOf(new DOMParser().parseFromString(value, 'text/html'));
  for (const code of queryAll(root, 'script, style')) code.remove();
  return decoded(root.textContent, depth + 1);
}

function shorten(value: string, limit: number): string {
  if (value.length <= limit) return value;
  const cut = value.slice(0, limit - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), limit >> 1))}…`.toWellFormed();
}
