/** What training and its evidence need of `lib/quotes`. */
export { findQuotes } from '@/lib/quotes/find-quotes';
export { scoreOf, softmax } from '@/lib/quotes/model/model';
export { examplesOf } from '@/lib/quotes/training/examples';
export { fit, SETTINGS } from '@/lib/quotes/training/fit';
export { pack, rounded } from '@/lib/quotes/training/pack';
export { train } from '@/lib/quotes/training/train';
