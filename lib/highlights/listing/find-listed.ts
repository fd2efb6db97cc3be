import { fold } from '@/lib/search/fold';
import type { ListedHighlight } from './listed-highlight';

/** Those in whose words, note, tags, speaker, reason or article all the typed words stand. */
export function findListed(all: readonly ListedHighlight[], typed: string): readonly ListedHighlight[] {
  const wanted = fold(typed).split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return all;
  return all.filter((listed) => {
    const words = wordsOf(listed);
    return wanted.every((word) => words.includes(word));
  });
}

// Folding ten thousand of them takes longer than a key may; they stay the same while somebody types.
const folded = new WeakMap<ListedHighlight, string>();

function wordsOf(listed: ListedHighlight): string {
  const known = folded.get(listed);
  if (known !== undefined) return known;
  const { highlight, article, speaker = '' } = listed;
  const { exact, note, tags, review } = highlight;
  const words = fold(
    [exact, note, ...tags, review?.reason ?? '', speaker, article.title, article.outlet].join('\n'),
  );
  folded.set(listed, words);
  return words;
}
