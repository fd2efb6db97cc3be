import { listenFor } from './phrases';
import related from './related.json';

/** What introduces links to other articles. */
export const RELATED = listenFor(related);
