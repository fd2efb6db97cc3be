import type { Article } from '@/lib/article/article';
import { Facts } from '@/components/controls/Facts';
import { counted } from '@/components/words/counted';
import { longDate, shortMoment } from '@/components/words/dates';
import { useLanguage } from '@/components/words/language';
import { useWords } from '@/components/words/words';
import { minutesToRead } from '@/lib/article/minutes-to-read';
import styles from './ArticleHead.module.css';

/** What the head tells; an article as read and a saved row both have it. */
export type Headed = Pick<
  Article,
  'title' | 'standfirst' | 'authors' | 'published' | 'outlet' | 'section' | 'lang' | 'dir' | 'words' | 'url'
>;

type Props = {
  article: Headed;
  voices: number;
  /** Unix milliseconds; only for a saved copy. */
  savedAt?: number | undefined;
  /** Whether outlet and section stand here: the popup has them in its bar. */
  withOutlet?: boolean;
};

/** Title, standfirst, byline, and the line that says when, how long, how many voices. */
export function ArticleHead({ article, voices, savedAt, withOutlet = false }: Props) {
  const say = useWords();
  const language = useLanguage();
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
      <h1 lang={lang}>{title}</h1>
      {standfirst && (
        <p class={styles['standfirst']} lang={lang}>
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
