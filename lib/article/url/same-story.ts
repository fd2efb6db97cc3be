import { wordsOf } from '@/lib/article/metadata/words';
import { siteOf } from './site-of';
import { lettered } from '@/lib/article/lettered';

/**
 * Whether `told`, which a page gives as its address, can be the story at `own` with this `title`; both are clean
 * addresses. A canonical link is often that of the home page, and in a page that changes without loading that of the
 * story before: it must share its number or some words with the page's own address, or words with the title.
 */
export function isSameStory(told: string, own: string, title: string): boolean {
  if (!/^https?:/.test(told) || !URL.canParse(told)) return false;
  if (!/^https?:/.test(own)) return false;
  const [there, here] = [new URL(told), new URL(own)];
  if (siteOf(there.hostname) !== siteOf(here.hostname)) return false;
  if (there.pathname === here.pathname) return there.search === here.search || isNamed(here.pathname);
  if (there.pathname === '/') return false;
  return (
    share(marksOf(there), marksOf(here)) ||
    shareWords(slugOf(there), slugOf(here)) ||
    shareWords(slugOf(there), title)
  );
}

/** Whether a path by itself names a story, so that a query beside it does not matter. */
const isNamed = (path: string): boolean =>
  /\d{4}|[^/-]-[^/-]+-/.test(path.split('/').at(-1) ?? '') || /\d{5}/.test(path);

/** Numbers long enough to be a story's own. */
const marksOf = (url: URL): string[] => (url.pathname + url.search).match(/\d{5,}/g) ?? [];

const slugOf = (url: URL): string =>
  decoded(url.pathname)
    .split('/')
    .findLast((part) => LETTER(part).test(part)) ?? '';
const LETTER = lettered(String.raw`[\p{L}]`);

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

const share = (some: readonly string[], others: readonly string[]): boolean =>
  some.some((mark) => others.includes(mark));

/** Whether half the telling words of `slug` are in `text` too. */
function shareWords(slug: string, text: string): boolean {
  const words = tellingWords(slug);
  const other = new Set(tellingWords(text));
  const common = words.filter((word) => other.has(word)).length;
  return common >= 2 && common >= words.length / 2;
}

const tellingWords = (text: string): string[] => [
  ...new Set(
    wordsOf(text).filter(
      (word) => word.length > 2 && !/^(?:html?|php|aspx|amp|the|und|and|der|die)$/.test(word),
    ),
  ),
];
