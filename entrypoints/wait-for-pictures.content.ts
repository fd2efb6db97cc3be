import { defineContentScript } from '#imports';
import { holdLine } from '@/lib/messages/line';

export default defineContentScript({
  registration: 'runtime',
  main: () => holdLine(),
});
