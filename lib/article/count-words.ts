// Scripts that set no space between words need the language's own rules, which cost ten times as much.
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const SPACED_WORD = /[\p{L}\p{N}\p{M}]+(?:['’.,:·][\p{L}\p{N}\p{M}]+)*/gu;

/** Words of `text` as `Intl.Segmenter` counts them in the language. */
export function countWords(text: string, lang: string | undefined): number {
  if (!UNSPACED.test(text)) return text.match(SPACED_WORD)?.length ?? 0;
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
