import { ArticleView } from '@/components/article/ArticleView';
import { LeadPicture, shows } from '@/components/article/LeadPicture';
import type { Mark } from '@/components/article/mark-pieces';
import type { PictureOf } from '@/components/article/Picture';
import { longDate } from '@/components/words/dates';
import { useLanguage } from '@/components/words/language';
import { useWords } from '@/components/words/words';
import type { Article } from '@/lib/article/article';
import type { PlacedHighlight } from '@/lib/highlights/place-highlights';
import { PrintedNotes } from './PrintedNotes';
import { numbered } from './numbered';
import styles from './PrintSheet.module.css';

type Props = {
  article: Article;
  placed: readonly PlacedHighlight[];
  /** What each colour means to the reader. */
  names: readonly string[];
  pictureOf: PictureOf;
};

/** An article for paper: where it comes from, its text with what is highlighted, and the notes with their numbers. */
export function PrintSheet({ article, placed, names, pictureOf }: Props) {
  const say = useWords();
  const language = useLanguage();
  const { title, standfirst, authors, outlet, published, canonicalUrl, lang, dir, picture, content } =
    article;
  const highlights = numbered(placed);
  const marks = highlights.flatMap(({ highlight, placement, number }): Mark[] =>
    placement.state === 'lost'
      ? []
      : [
          {
            id: highlight.id,
            start: placement.start,
            end: placement.end,
            paper: { colour: highlight.colour, ...(number !== undefined && { number }) },
          },
        ],
  );
  const by = authors.length > 0 && new Intl.ListFormat(language, { type: 'conjunction' }).format(authors);
  return (
    <article class={styles['sheet']}>
      <header lang={lang} dir={dir}>
        <p class={styles['outlet']}>{outlet}</p>
        <h1>{title}</h1>
        {standfirst && <p class={styles['standfirst']}>{standfirst}</p>}
        <p class={styles['facts']}>
          {[by && say('by', by), published && longDate(published, language)].filter(Boolean).join(' · ')}
        </p>
        <p class={styles['address']}>{canonicalUrl}</p>
      </header>
      {picture && !shows(content, picture.src) && (
        <LeadPicture picture={picture} pictureOf={pictureOf} lang={lang} dir={dir} />
      )}
      <ArticleView content={content} lang={lang} dir={dir} marks={marks} pictureOf={pictureOf} />
      <PrintedNotes highlights={highlights} names={names} />
    </article>
  );
}
