import { defineContentScript } from '#imports';
import { readPage } from '@/lib/article/read-page';

export default defineContentScript({
  registration: 'runtime',
  main: () => readPage(document),
});
