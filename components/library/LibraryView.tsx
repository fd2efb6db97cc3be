import type { ComponentChild } from 'preact';
import { useRef } from 'preact/hooks';
import { KeySheet } from '@/components/controls/KeySheet';
import { Message } from '@/components/controls/Message';
import { useKeys } from '@/components/controls/use-keys';
import { REFUSAL_WORDS } from '@/components/words/refusal-words';
import { useWords } from '@/components/words/words';
import type { LibraryProblem } from '@/lib/library/problem';
import type { ArticleRow } from '@/lib/library/rows';
import { ArticleList } from './ArticleList';
import { EmptyLibrary } from './EmptyLibrary';
import { focusArticle } from './focus-article';
import { LIBRARY_KEYS } from './library-keys';
import type { Library } from './library-state';
import { Masthead } from './Masthead';
import { UndoBar } from './UndoBar';
import styles from './LibraryView.module.css';

type Props = {
  library: Library;
  /** The day the list is read on. */
  today: Date;
  /** What the library takes on this machine, in bytes. */
  used?: number | undefined;
  /** The article removed last, while it can come back. */
  removed?: Pick<ArticleRow, 'title'> | undefined;
  /** Draws one article: the screen knows its pictures. */
  item: (row: ArticleRow) => ComponentChild;
  onRemove: (id: string) => void;
  onUndo: () => void;
  onForget: () => void;
};

/** The library in each of its states. */
export function LibraryView({ library, today, used, removed, item, onRemove, onUndo, onForget }: Props) {
  const field = useRef<HTMLInputElement>(null);
  const sheet = useRef<HTMLDialogElement>(null);
  const list = useRef<HTMLElement>(null);
  const rows = library.state === 'open' ? library.rows : undefined;
  useKeys({
    '/': () => field.current?.focus(),
    j: () => focusArticle(list.current, 1),
    k: () => focusArticle(list.current, -1),
    Delete: () => {
      const id = articleAt(document.activeElement);
      if (!id) return;
      // The focus goes on to the next one, or the keyboard would lose its place in the list.
      focusArticle(list.current, 1);
      onRemove(id);
    },
    '?': () => sheet.current?.showModal(),
  });
  return (
    <div class={styles['page']}>
      <Masthead articles={rows?.length} used={used} today={today} />
      <main ref={list} aria-busy={library.state === 'opening'}>
        {library.state === 'failed' && <Failed problem={library.problem} />}
        {rows?.length === 0 && <EmptyLibrary />}
        {rows && rows.length > 0 && <ArticleList rows={rows} field={field} today={today} item={item} />}
      </main>
      {removed && <UndoBar title={removed.title} onUndo={onUndo} onClose={onForget} />}
      <KeySheet sheet={sheet} lines={LIBRARY_KEYS} onClose={() => sheet.current?.close()} />
    </div>
  );
}

function Failed({ problem }: { problem: LibraryProblem }) {
  const say = useWords();
  return (
    <Message title={say('library_failed')} level={2}>
      <p>{say(REFUSAL_WORDS[problem])}</p>
    </Message>
  );
}

const articleAt = (element: Element | null): string | undefined =>
  element?.closest<HTMLElement>('[data-article]')?.dataset['article'];
