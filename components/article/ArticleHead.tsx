import { useRef } from 'preact/hooks';
import type { Article } from '@/lib/article/article';
import { Facts } from '@/components/controls/Facts';
import { counted } from '@/components/words/counted';
import { longDate, shortMoment } from '@/components/words/dates';
import { useLanguage } from '@/components/words/language';
import { useWords } from '@/components/words/words';
import { minutesToRead } from '@/lib/article/minutes-to-read';
import type { Mark } from './mark-pieces';
import { markedText } from './marked-text';
import { useMarkClicks } from './use-mark-clicks';
import styles from './ArticleHead.module.css';

/** What the head tells; an article as read and a saved row both have it. */
export type Headed = Pick<
  Article,
  'title' | 'standfirst' | 'authors' | 'published' | 'outlet' | 'section' | 'lang' | 'dir' | 'words' | 'url'
>;

type Props = {
  article: Headed;
  voices: number;
  /** Quotations to underline in the headline. */
  marks?: readonly Mark[];
  /** Id of the mark the reader is at. */
  current?: string | undefined;
  onMark?: ((id: string) => void) | undefined;
  /** Unix milliseconds; only for a saved copy. */
  savedAt?: number | undefined;
  /** Whether outlet and section stand here: the popup has them in its bar. */
  withOutlet?: boolean;
};

/** Title, standfirst, byline, and the line that says when, how long, how many voices. */
export function ArticleHead({
  article,
  voices,
  marks = [],
  current,
  onMark,
  savedAt,
  withOutlet = false,
}: Props) {
  const say = useWords();
  const language = useLanguage();
  const headline = useRef<HTMLHeadingElement>(null);
  useMarkClicks(headline, onMark);
  const { title, standfirst, authors, published, outlet, section, lang, dir } = article;
  const date = published && longDate(published, language);
  return (
    <header class={styles['head']} dir={dir}>
      {withOutlet && (
        <p class={styles['kicker']}>
          <a href={article.url} target="_blank" rel="noreferrer noopener">
            {outlet}
          </a>
          {section && <span>{section}</span>}
        </p>
      )}
      <h1 lang={lang ?? ''} ref={headline}>
        {markedText({ value: title, start: 0, marks, begun: new Set(), current })}
      </h1>
      {standfirst && (
        <p class={styles['standfirst']} lang={lang ?? ''}>
          {standfirst}
        </p>
      )}
      {authors.length > 0 && (
        <p class={styles['byline']}>
          <bdi>{say('by', new Intl.ListFormat(language, { type: 'conjunction' }).format(authors))}</bdi>
        </p>
      )}
      <Facts>
        {date && <time dateTime={published}>{date}</time>}
        {say('minutes', minutesToRead(article.words, lang))}
        {voices > 0 && counted(say, 'voices', voices, language)}
        {savedAt !== undefined && say('saved_when', shortMoment(savedAt, language) ?? '')}
      </Facts>
    </header>
  );
}
