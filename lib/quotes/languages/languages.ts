import { english } from './english';
import type { Language } from './language';

const KNOWN: ReadonlyMap<string, Language> = new Map([['en', english]]);

/** The language of a BCP 47 tag, or undefined where we know none of its words. */
export const languageOf = (tag: string): Language | undefined =>
  KNOWN.get(tag.toLowerCase().split('-')[0] ?? '');
