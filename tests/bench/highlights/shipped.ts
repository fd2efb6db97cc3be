/** What the extension itself anchors with, and what it is measured beside. */
export { describeWords } from '@/lib/highlights/anchoring/describe';
export { matchAnchor } from '@/lib/highlights/anchoring/match';
export { followBlocks } from '@/lib/highlights/anchoring/order';
export { searched } from '@/lib/highlights/anchoring/searched';
export { fold } from '@/lib/highlights/fold';
export { hypothesis, plainExact } from './baselines';
