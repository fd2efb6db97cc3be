/** What training needs of `lib/quotes`. */
export { findQuotes } from '@/lib/quotes/find-quotes';
export { pack } from '@/lib/quotes/training/pack';
export { train } from '@/lib/quotes/training/train';
