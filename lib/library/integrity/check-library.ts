import { checkArticles } from './check-articles';
import { checkIndex } from './check-index';
import { checkLeftovers } from './check-leftovers';
import { checkPictures } from './check-pictures';
import type { Finding, Mode } from './finding';

/**
 * Looks through the whole library: every article has its text and the right counters, every picture its bytes, nothing
 * belongs to an article that is gone, catalogue and index of words are in step. With `repair` what is found is mended,
 * each batch of rows in one transaction: killed at any point, the next call goes on. `tell` hears how far it is, from 0
 * to 1. Nothing found means a sound library.
 */
export async function checkLibrary(
  mode: Mode,
  tell: (share: number) => void = () => undefined,
): Promise<Finding[]> {
  const findings = [
    ...(await checkArticles(mode, (share) => tell(share * ARTICLES))),
    ...(await checkLeftovers(mode)),
    ...(await checkPictures(mode)),
    ...(await checkIndex(mode)),
  ];
  tell(1);
  return findings.filter(({ count }) => count > 0);
}

const ARTICLES = 0.7; // Share of the time that walking through the articles takes.
