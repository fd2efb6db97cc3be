import type { Clues } from './clues';
import { ldText } from './ld-value';
import { languageOfText } from './text-language';
import { queryAll } from './unclobbered';

const RIGHT_TO_LEFT = /^(?:ar|arc|ckb|dv|fa|he|ks|ku-arab|ps|sd|ug|ur|yi)(?:-|$)/i;
const MOST_PARAGRAPHS = 8;

/** BCP 47 tag of the article's language: what the page tells, unless its text is plainly in another one. */
export function languageOf(clues: Clues): string | undefined {
  const { root, ld, meta } = clues;
  const told = [
    root.getAttribute('lang') ?? root.getAttribute('xml:lang') ?? '',
    ldText(ld, 'inLanguage'),
    meta.first('content-language', 'og:locale', 'dc.language', 'language'),
  ]
    .map(languageTag)
    .filter((tag) => tag !== undefined);
  const read = languageOfText(sampleOf(root));
  return told.find((tag) => !read || tag.split('-')[0] === read) ?? read ?? told[0];
}

/** Direction of the text: that of its language where the page does not tell. */
export function directionOf({ root }: Clues, lang: string | undefined): 'ltr' | 'rtl' {
  const told = (
    root.getAttribute('dir') ?? root.querySelector(':scope > body')?.getAttribute('dir')
  )?.toLowerCase();
  if (told === 'rtl' || told === 'ltr') return told;
  return lang && RIGHT_TO_LEFT.test(lang) ? 'rtl' : 'ltr';
}

/** Some paragraphs of the page, the long ones: menus are often in another language. */
function sampleOf(root: Element): string {
  const texts: string[] = [];
  for (const paragraph of queryAll(root, 'p', MOST_READ)) {
    const text = paragraph.textContent;
    if (text.length > LONG) texts.push(text.slice(0, SAMPLE));
    if (texts.length === MOST_PARAGRAPHS) break;
  }
  return texts.join(' ');
}
const MOST_READ = 60;
const LONG = 60;
const SAMPLE = 300;

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
