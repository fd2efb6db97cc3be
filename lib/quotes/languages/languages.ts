import { english } from './english';
import { french } from './french';
import { german } from './german';
import { italian } from './italian';
import type { Language } from './language';
import { portuguese } from './portuguese';
import { spanish } from './spanish';

const KNOWN: ReadonlyMap<string, Language> = new Map([
  ['en', english],
  ['de', german],
  ['fr', french],
  ['es', spanish],
  ['it', italian],
  ['pt', portuguese],
]);

/** The language of a BCP 47 tag, or undefined where we know none of its words. */
export const languageOf = (tag: string): Language | undefined =>
  KNOWN.get(tag.toLowerCase().split('-')[0] ?? '');
