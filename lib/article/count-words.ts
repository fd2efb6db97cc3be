import { lettered } from './lettered';

// Scripts that set no space between words need the language's own rules, which cost ten times as much.
const UNSPACED = lettered(
  String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]`,
);
const SPACED_WORD = lettered(String.raw`[\p{L}\p{N}\p{M}]+(?:['’.,:·][\p{L}\p{N}\p{M}]+)*`, 'g');

/** Words of `text` as `Intl.Segmenter` counts them in the language. */
export function countWords(text: string, lang: string | undefined): number {
  if (!UNSPACED(text).test(text)) return text.match(SPACED_WORD(text))?.length ?? 0;
  let words = 0;
  for (const { isWordLike } of segmenterFor(lang).segment(text)) if (isWordLike) words++;
  return words;
}

function segmenterFor(lang: string | undefined): Intl.Segmenter {
  try {
    return new Intl.Segmenter(lang, { granularity: 'word' });
  } catch {
    // The page's own word for its language may be none.
    return new Intl.Segmenter(undefined, { granularity: 'word' });
  }
}
