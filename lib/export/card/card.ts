import type { Article } from '@/lib/article/article';
import type { CitedWords } from '@/lib/export/cite/source';

/** What a card shows of a quotation, each part as it is to be read. */
export type Card = {
  /** The words without quotation marks around them. */
  words: string;
  /** The mark that opens a quotation in the language of the words. */
  mark: string;
  speaker?: string;
  role?: string;
  /** The newspaper and the day, in one line. */
  source: string;
  lang?: string;
  dir: Article['dir'];
};

/** The card for words of an article; `date` is written as the reader's language does. */
export function cardOf(
  { outlet, lang, dir, authors }: Pick<Article, 'outlet' | 'lang' | 'dir' | 'authors'>,
  { exact, said }: CitedWords,
  date?: string,
): Card {
  // Words that nobody is quoted with are the writer's.
  const speaker = said ? said.name : authors.join(', ');
  return {
    words: exact,
    mark: markIn(lang),
    ...(speaker && { speaker }),
    ...(said?.role && { role: said.role }),
    source: [outlet, date].filter(Boolean).join(' · '),
    ...(lang && { lang }),
    dir,
  };
}

const markIn = (lang = ''): string => MARKS[lang.toLowerCase().split('-')[0] ?? ''] ?? '“';

const MARKS: Readonly<Record<string, string>> = {
  ar: '«',
  cs: '„',
  de: '„',
  el: '«',
  es: '«',
  fa: '«',
  fr: '«',
  it: '«',
  ja: '「',
  pl: '„',
  ru: '«',
  uk: '«',
};
