import { ArticleHead } from '@/components/article/ArticleHead';
import { ArticleView } from '@/components/article/ArticleView';
import { DoubtNotice } from '@/components/article/DoubtNotice';
import { LeadPicture, shows } from '@/components/article/LeadPicture';
import { LeftOutList } from '@/components/article/LeftOutList';
import { NotesNotice } from '@/components/article/NotesNotice';
import type { PictureOf } from '@/components/article/Picture';
import { SectionLabel } from '@/components/controls/SectionLabel';
import type { ListedQuote } from '@/components/quotes/listed-quote';
import { PullQuote } from '@/components/quotes/PullQuote';
import type { ListedQuotes } from '@/components/quotes/use-listed-quotes';
import { RepairButton } from '@/components/repair/RepairButton';
import { useWords } from '@/components/words/words';
import type { ReadArticle } from './popup-state';
import styles from './ReadPanel.module.css';

type Props = {
  read: ReadArticle;
  inText: ListedQuotes;
  current: string | undefined;
  pictureOf: PictureOf;
  onShow: (id: string) => void;
  onCopy: (listed: ListedQuote) => void;
  onPutBack?: ((entry: number) => void) | undefined;
  onRepair?: (() => void) | undefined;
};

/** The article to be read: head, picture, key quotes, text, and what was left out of it. */
export function ReadPanel(props: Props) {
  const { read, inText, current, pictureOf, onShow, onCopy, onPutBack, onRepair } = props;
  const say = useWords();
  const { article, keyQuotes } = read;
  const { lang, dir, picture, content, text, notes, doubts, receipt } = article;
  return (
    <article>
      <ArticleHead
        article={article}
        voices={inText.voices.length}
        marks={inText.headlineMarks}
        current={current}
        onMark={onShow}
      />
      <DoubtNotice doubts={doubts} receipt={receipt} onPutBack={onPutBack} onRepair={onRepair} />
      <NotesNotice notes={notes} text={text} lang={lang} dir={dir} />
      {picture && !shows(content, picture.src) && (
        <LeadPicture picture={picture} pictureOf={pictureOf} lang={lang} dir={dir} />
      )}
      {keyQuotes.length > 0 && (
        <section class={styles['key-quotes']}>
          <SectionLabel>{say('key_quotes')}</SectionLabel>
          {inText.listedOf(keyQuotes).map((listed) => (
            <PullQuote
              key={listed.id}
              listed={listed}
              lang={lang}
              dir={dir}
              onShow={onShow}
              onCopy={onCopy}
            />
          ))}
          <SectionLabel>{say('article')}</SectionLabel>
        </section>
      )}
      <ArticleView
        content={content}
        lang={lang}
        dir={dir}
        marks={inText.marks}
        current={current}
        pictureOf={pictureOf}
        onMark={onShow}
      />
      {doubts.length === 0 && (receipt.length > 0 || onRepair) && (
        <footer class={styles['foot']}>
          <LeftOutList receipt={receipt} onPutBack={onPutBack} />
          {onRepair && <RepairButton onClick={onRepair} />}
        </footer>
      )}
    </article>
  );
}
