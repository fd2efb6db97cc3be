import { lettered } from '@/lib/article/lettered';

/** Words before a photographer's or an agency's name, in a dozen languages. */
const CREDIT = lettered(
  String.raw`(?:©|\(c\)|(?<![\p{L}])(?:photo(?:graph)?(?: by| credit)?|picture|image(?: credit)?|credit|foto|fotos|bild|bildquelle|quelle|crédit(?: photo)?|crédits|fotografía|imagen|immagine|fotografia|beeld|zdjęcie|fot\.|фото|zdroj|kuva|写真|撮影|사진|图)\s*(?:[:：|/©]|by\s))`,
  'i',
);
/** A last sentence in brackets or after a bar is a credit too: "(Reuters)". */
const IN_BRACKETS = /\s*[([]([^()[\]]{2,80})[)\]]\s*$/u;
const LONGEST_CREDIT = 120;

/** A picture's caption without its credit, and the credit by itself. */
export function splitCredit(words: string): { caption?: string; credit?: string } {
  const at = words.search(CREDIT(words));
  if (at >= 0 && words.length - at <= LONGEST_CREDIT) {
    return filled(words.slice(0, at), words.slice(at).replace(CREDIT(words), ''));
  }
  const bracket = IN_BRACKETS.exec(words);
  return bracket ? filled(words.slice(0, bracket.index), bracket[1] ?? '') : filled(words, '');
}

function filled(caption: string, credit: string): { caption?: string; credit?: string } {
  const [about, by] = [
    trimmed(caption).replace(/[([]$/, '').trim(),
    trimmed(credit)
      .replace(/^[([]|[)\]]$/g, '')
      .trim(),
  ];
  return { ...(about && { caption: about }), ...(by && { credit: by }) };
}

const trimmed = (text: string): string => text.replace(/^[\s|,;:–—/-]+|[\s|,;:–—/-]+$/gu, '');
