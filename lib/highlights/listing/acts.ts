import type { Change, Colour, Highlight } from '@/lib/highlights/highlight';
import type { ReviewStatus } from '@/lib/review/review';
import type { ListedHighlight } from './listed-highlight';

/** What can be done to many highlights at once. */
export type HighlightAct =
  | { act: 'colour'; colour: Colour }
  | { act: 'tag'; add: readonly string[]; remove: readonly string[] }
  /** Without a status they are as if nobody had looked at them. */
  | { act: 'review'; status?: ReviewStatus }
  | { act: 'remove' };

/** The changes that an act makes, by the id of the article; `now` is in Unix milliseconds. Those already so stay as they are. */
export function changesBy(
  listed: readonly ListedHighlight[],
  act: HighlightAct,
  now: number = Date.now(),
): Map<string, Change> {
  const changes = new Map<string, Change>();
  for (const { highlight, article } of listed) {
    const change = changes.get(article.id) ?? { put: [], remove: [] };
    const after = act.act === 'remove' ? undefined : changed(highlight, act, now);
    if (after === highlight) continue;
    if (after) change.put.push(after);
    else change.remove.push(highlight.id);
    changes.set(article.id, change);
  }
  return changes;
}

function changed(
  highlight: Highlight,
  act: Exclude<HighlightAct, { act: 'remove' }>,
  now: number,
): Highlight {
  switch (act.act) {
    case 'colour':
      return act.colour === highlight.colour ? highlight : { ...highlight, colour: act.colour };
    case 'tag': {
      const tags = [...new Set([...highlight.tags, ...act.add])].filter((tag) => !act.remove.includes(tag));
      return tags.join('\n') === highlight.tags.join('\n') ? highlight : { ...highlight, tags };
    }
    case 'review': {
      const { review, ...rest } = highlight;
      if (act.status === review?.status) return highlight;
      return act.status === undefined
        ? rest
        : { ...rest, review: { status: act.status, reason: review?.reason ?? '', at: now } };
    }
  }
}
