import { loadBundle } from '../load-bundle.ts';
import type * as shipped from './shipped.ts';
import type * as training from './training.ts';

/** `lib/quotes` bundled as the extension's is, in memory, and loaded. */
export const loadShipped = () => loadBundle<typeof shipped>('quotes/shipped.ts');

/** The same with what training needs. */
export const loadTraining = () => loadBundle<typeof training>('quotes/training.ts');
