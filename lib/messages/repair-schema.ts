import * as v from 'valibot';
import type { SiteRepair } from '@/lib/article/repair/site-repair';
import { BLOCK_TAGS, INLINE_TAGS } from '@/lib/article/tree';
import { oneOf, words, type Fields } from './words-schema';

/** What a reader put right in articles of a site, as a backup has it. */
export const repairSchema: v.GenericSchema<unknown, SiteRepair> = v.object({
  id: words,
  site: words,
  act: oneOf<SiteRepair['act']>({ 'put-back': true, 'take-away': true }),
  rule: v.exactOptional(words),
  by: oneOf<SiteRepair['by']>({ make: true, words: true }),
  sign: words,
  tag: v.picklist([...BLOCK_TAGS, ...INLINE_TAGS]),
  createdAt: v.pipe(v.number(), v.minValue(0)),
} satisfies Fields<SiteRepair>);
