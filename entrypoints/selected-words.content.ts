import { defineContentScript } from '#imports';
import { selectedWords } from '@/lib/highlights/selected-words';

export default defineContentScript({
  registration: 'runtime',
  main: () => selectedWords(document),
});
