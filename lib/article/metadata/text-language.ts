import { lettered } from '@/lib/article/lettered';

/** Small words that every text of a language is full of and its neighbours are not. */
const SMALL_WORDS: Readonly<Record<string, string>> = {
  en: 'the and of to is that with was for are this have',
  de: 'der die und das nicht ist mit den von auf ein sich dem',
  fr: 'les des est une dans pour que qui pas sur avec du',
  es: 'los las una por con para del que como más pero su',
  it: 'che gli della per non sono con una alla nel più anche',
  pt: 'não uma com para dos das mais pelo também ao são em',
  nl: 'het een van niet dat zijn voor met ook aan bij maar',
  pl: 'nie się jest że na do przez dla jak ale oraz jego',
  sv: 'och att det som är för inte med på har till av',
  da: 'og at det er af til ikke på med har der blev',
  nb: 'og at det er av til ikke på med har ikke ble',
  cs: 'že se na je do který jsou ale také jako podle pro',
  fi: 'ja on ei että se oli mutta myös hän ovat kun joka',
  tr: 've bir bu için ile da olarak daha çok gibi olan kadar',
  id: 'yang dan di dengan untuk dari ini pada tidak dalam akan juga',
  vi: 'và của là có không được trong cho người những với đã',
  hu: 'és hogy nem egy az is volt meg csak azt vagy már',
  ro: 'și în pe nu care este din pentru cu mai sunt fost',
  ru: 'что на не это как по из был для его она они',
  uk: 'що на не це як та із був для його вона вони',
};

/** Scripts that all but name the language. */
const SCRIPTS: readonly (readonly [(text: string) => RegExp, string])[] = [
  [lettered(String.raw`[\p{sc=Hiragana}\p{sc=Katakana}]`, 'g'), 'ja'],
  [lettered(String.raw`[\p{sc=Hangul}]`, 'g'), 'ko'],
  [lettered(String.raw`[\p{sc=Han}]`, 'g'), 'zh'],
  [lettered(String.raw`[\p{sc=Greek}]`, 'g'), 'el'],
  [lettered(String.raw`[\p{sc=Hebrew}]`, 'g'), 'he'],
  [lettered(String.raw`[\p{sc=Thai}]`, 'g'), 'th'],
  [lettered(String.raw`[\p{sc=Bengali}]`, 'g'), 'bn'],
];
const BEYOND_CYRILLIC = /[\u0370-\u03ff\u0590-\u05ff\u0980-\uffdc]/;
const SHORTEST = 120;
const MIN_SHARE = 0.06;
const CLEAR = 1.8;
const MUCH = 0.2;

/** Language subtag of a text, only where there is no doubt about it: enough text, and no other language near. */
export function languageOfText(text: string): string | undefined {
  if (text.length < SHORTEST / 2) return undefined;
  const script =
    BEYOND_CYRILLIC.test(text) &&
    SCRIPTS.find(([letters]) => (text.match(letters(text))?.length ?? 0) > text.length * MUCH);
  if (script) return script[1];
  return text.length < SHORTEST ? undefined : bySmallWords(text);
}

const languagesOf = new Map<string, string[]>();
for (const [lang, words] of Object.entries(SMALL_WORDS)) {
  for (const word of new Set(words.split(' ')))
    languagesOf.set(word, [...(languagesOf.get(word) ?? []), lang]);
}

function bySmallWords(text: string): string | undefined {
  const words = text.toLowerCase().split(/[\s\d.,;:!?…„“”"'’«»()–—-]+/);
  const hits = new Map<string, number>();
  for (const word of words) {
    for (const lang of languagesOf.get(word) ?? []) hits.set(lang, (hits.get(lang) ?? 0) + 1);
  }
  const [first, second] = [...hits].toSorted((a, b) => b[1] - a[1]);
  if (!first || first[1] < words.length * MIN_SHARE) return undefined;
  return second && first[1] < second[1] * CLEAR ? undefined : first[0];
}
