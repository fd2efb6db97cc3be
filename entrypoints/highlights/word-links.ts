import type { Article } from '@/lib/article/article';
import { untracked } from '@/lib/article/url/untracked';
import { askFragments } from '@/lib/highlights/ask-fragments';
import { withFragment } from '@/lib/highlights/fragment-directive';
import type { PlacedHighlight } from '@/lib/highlights/place-highlights';

/** Addresses that lead to the very words of highlights, by their ids; those that are lost, or not to be told apart, have none. */
export async function wordLinks(
  article: Article,
  placed: readonly PlacedHighlight[],
): Promise<ReadonlyMap<string, string>> {
  const standing = placed.flatMap(({ highlight, placement }) =>
    placement.state === 'lost' ? [] : [{ id: highlight.id, stretch: placement }],
  );
  if (standing.length === 0) return new Map();
  const fragments = await askFragments({ article, stretches: standing.map(({ stretch }) => stretch) });
  const address = untracked(article.url);
  return new Map(
    standing.flatMap(({ id }, index) => {
      const fragment = fragments[index];
      return fragment ? [[id, withFragment(address, fragment)]] : [];
    }),
  );
}
