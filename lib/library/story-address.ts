import { TidyURL } from 'tidy-url';
import type { Article } from '@/lib/article/article';
import { cleanAddress } from '@/lib/article/url/clean-address';

// The library has this the wrong way round: only `false` keeps it from writing to the console.
TidyURL.config.silent = false;

/**
 * The address by which the library tells stories apart: that of the story itself behind redirects of search engines and
 * networks, AMP copies and what single sites add to their links. `cleanAddress` does what holds for all sites; this
 * knows hundreds of them, and is too large for what runs in pages.
 */
export const storyAddress = (address: string): string => cleanAddress(tidied(address));

/** The address of an article's story: by what its page declares, else by the page's own address as it was. */
export const storyOf = ({ url, canonicalUrl }: Pick<Article, 'url' | 'canonicalUrl'>): string =>
  storyAddress(canonicalUrl === cleanAddress(url) ? url : canonicalUrl);

function tidied(address: string): string {
  if (!isOfTheWeb(address)) return address;
  try {
    const { url } = TidyURL.clean(address);
    return isOfTheWeb(url) ? url : address;
  } catch {
    // An address it cannot take apart is as good as it is.
    return address;
  }
}

const isOfTheWeb = (address: string): boolean =>
  URL.canParse(address) && /^https?:$/.test(new URL(address).protocol);
