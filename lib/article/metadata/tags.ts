import { unique } from './author-names';
import type { Clues } from './clues';
import { ldList, textOfValue } from './ld-value';
import { lettered } from '@/lib/article/lettered';

const MOST_TAGS = 20;
const LONGEST_TAG = 60;

/** What the publisher says the article is about, none twice. */
export function tagsOf({ ld, meta }: Clues): string[] {
  const sources = [
    ldList(ld, 'keywords').map((value) => textOfValue(value)),
    [...meta.all('article:tag'), ...meta.all('og:article:tag')],
    [meta.first('news_keywords', 'keywords', 'parsely-tags')],
  ];
  const tags = sources
    .map((source) => source.flatMap((text) => text.split(/[,;]/)))
    .find((found) => found.some(isTag));
  return unique((tags ?? []).map((tag) => tag.trim()).filter(isTag)).slice(0, MOST_TAGS);
}

// Publishers keep internal marks among their keywords: `type:article`, `id-123`.
const isTag = (tag: string): boolean =>
  LETTER(tag).test(tag) && tag.trim().length <= LONGEST_TAG && !/^[\w-]+[:=]\S|^https?:/.test(tag.trim());
const LETTER = lettered(String.raw`[\p{L}]`);
