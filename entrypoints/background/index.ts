import { defineBackground } from '#imports';
import { libraryProblem } from '@/lib/library/problem';
import { listen } from '@/lib/messages/listen';
import { keepArticle } from './keep-article';

export default defineBackground({
  type: 'module',
  main() {
    listen(
      {
        'background/wake': () => undefined,
        'articles/save': keepArticle,
        'pictures/collect': () => undefined,
      },
      libraryProblem,
    );
  },
});
