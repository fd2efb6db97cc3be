/** What the screens use of `lib/quotes`. */
export { findQuotes } from '@/lib/quotes/find-quotes';
export { keyQuotes } from '@/lib/quotes/key-quotes';
export { loadModel } from '@/lib/quotes/model/load-model';
