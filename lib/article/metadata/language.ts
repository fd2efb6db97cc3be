import type { Clues } from './clues';
import { ldText } from './ld-value';

const RIGHT_TO_LEFT = /^(?:ar|arc|ckb|dv|fa|he|ks|ku-arab|ps|sd|ug|ur|yi)(?:-|$)/i;

/** BCP 47 tag of the article's language as the page tells it. */
export function languageOf({ root, ld, meta }: Clues): string | undefined {
  const told = [
    root.getAttribute('lang') ?? '',
    ldText(ld, 'inLanguage'),
    meta.first('content-language', 'og:locale', 'dc.language', 'language'),
  ];
  return told.map(languageTag).find((tag) => tag !== undefined);
}

export function directionOf({ root }: Clues, lang: string | undefined): 'ltr' | 'rtl' {
  const told = (
    root.getAttribute('dir') ?? root.querySelector(':scope > body')?.getAttribute('dir')
  )?.toLowerCase();
  if (told === 'rtl' || told === 'ltr') return told;
  return lang && RIGHT_TO_LEFT.test(lang) ? 'rtl' : 'ltr';
}

function languageTag(written: string): string | undefined {
  const tag =
    written
      .trim()
      .split(/[,;\s]/)[0]
      ?.replaceAll('_', '-') ?? '';
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}
