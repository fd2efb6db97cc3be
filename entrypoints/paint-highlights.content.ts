import { defineContentScript } from '#imports';
import { keepPainted } from '@/lib/highlights/keep-painted';
import { paintedWords } from '@/lib/highlights/painted-words';

const PAINTING = 'pullquotePainting';

export default defineContentScript({
  registration: 'runtime',
  async main(ctx) {
    // Run again in the same page, it takes the place of its earlier run.
    const before: unknown = Reflect.get(globalThis, PAINTING);
    if (before instanceof AbortController) before.abort();
    const painting = new AbortController();
    Object.assign(globalThis, { [PAINTING]: painting });
    ctx.onInvalidated(() => painting.abort());
    return (await keepPainted(document, paintedWords(), painting.signal)).length;
  },
});
