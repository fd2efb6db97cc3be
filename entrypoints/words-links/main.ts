import { rangeOf } from '@/components/highlights/drawn-text';
import type { FragmentsWanted } from '@/lib/highlights/ask-fragments';
import { fragmentOf } from '@/lib/highlights/fragment-of';
import { drawArticle } from './draw-article';

// A page nobody sees, with nothing in it but the article: what makes links to words looks for them in its own page.
addEventListener('message', ({ origin, data, ports }: MessageEvent<FragmentsWanted>) => {
  if (origin !== location.origin) return;
  const strings = drawArticle(data.article);
  const fragments = data.stretches.map((stretch) => {
    const range = rangeOf(strings, stretch);
    return range && fragmentOf(range);
  });
  ports[0]?.postMessage(fragments);
});
