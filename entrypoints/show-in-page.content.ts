import { defineContentScript } from '#imports';
import { wantedWords } from '@/lib/highlights/wanted-words';
import { showInPage } from '@/lib/highlights/show-in-page';

export default defineContentScript({
  registration: 'runtime',
  main() {
    const words = wantedWords();
    return words ? showInPage(document, words) : 'lost';
  },
});
