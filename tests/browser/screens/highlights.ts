import type { Article } from '@/lib/article/article';
import { describeWords } from '@/lib/highlights/anchoring/describe';
import { COLOURS } from '@/lib/highlights/highlight';
import type { PlacedHighlight } from '@/lib/highlights/place-highlights';
import { sentenceStretches } from '@/lib/highlights/sentence-stretches';

/** A highlight in each colour on the first sentences of an article, one of them in every state. */
export function markedIn({ text, lang }: Article): PlacedHighlight[] {
  const sentences = sentenceStretches(text, lang);
  const states = ['exact', 'exact', 'moved', 'reworded', 'lost'] as const;
  return COLOURS.flatMap((colour, index) => {
    const stretch = sentences[index];
    if (!stretch) return [];
    const state = states[index] ?? 'exact';
    const highlight = {
      ...describeWords(text, stretch, 1),
      id: `highlight-${colour}`,
      createdAt: index,
      colour,
      note: index === 0 ? 'Ask the harbour office for the **minutes**.' : '',
      tags: index === 1 ? ['harbour', 'to check'] : [],
    };
    const place = { ...stretch, score: 1, margin: 1 };
    return [{ highlight, placement: state === 'lost' ? { state } : { state, ...place } }];
  });
}
