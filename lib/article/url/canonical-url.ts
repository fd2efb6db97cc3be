import { cleanAddress } from './clean-address';
import { isSameStory } from './same-story';

/**
 * The story's one address, the same under trackers, AMP, mobile hosts, print views and fragments: the first `declared`
 * one that plausibly is this story's, else the page's own. It tells stories apart; to open a page, use its own `url`.
 */
export function canonicalUrl(url: string, declared: readonly string[], title: string): string {
  const own = cleanAddress(url);
  const told = declared.map(cleanAddress).find((address) => isSameStory(address, own, title));
  return told ?? own;
}
