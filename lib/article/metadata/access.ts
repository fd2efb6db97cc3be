import type { Clues } from './clues';
import { own } from './ld-value';

/** What the page says about who may read it; undefined where it says nothing. */
export function accessOf({ ld, nodes, meta }: Clues): 'free' | 'subscribers' | undefined {
  const told = [ld, ...nodes]
    .map((node) => own(node, 'isAccessibleForFree'))
    .find((value) => value !== undefined);
  if (told !== undefined)
    return /^"?(?:true|1|yes|https?:\/\/schema\.org\/True)"?$/i.test(JSON.stringify(told))
      ? 'free'
      : 'subscribers';
  const tier = meta.first('article:content_tier', 'og:article:content_tier').toLowerCase();
  if (tier === 'free') return 'free';
  return tier === 'locked' || tier === 'metered' ? 'subscribers' : undefined;
}
