import { Shelf } from '@/components/library/Shelf';
import type { ArticleRow } from '@/lib/library/rows';
import { NoArticle } from './NoArticle';
import { NotAllowed } from './NotAllowed';
import type { Popup } from './popup-state';
import { StillLoading } from './StillLoading';
import styles from './WithoutArticle.module.css';

type Props = {
  popup: Exclude<Popup, { state: 'article' | 'reading' }>;
  shelf: readonly ArticleRow[];
  readerAddress: (id: string) => string;
  onReadAgain: () => void;
  onReadAnyway: () => void;
};

/** Why there is nothing to read here, what to do, and something else to read. */
export function WithoutArticle({ popup, shelf, readerAddress, onReadAgain, onReadAnyway }: Props) {
  return (
    <main class={styles['page']}>
      {popup.state === 'still-loading' && <StillLoading onReadAgain={onReadAgain} />}
      {popup.state === 'no-article' && (
        <NoArticle onReadAnyway={popup.anyway && onReadAnyway} onReadAgain={onReadAgain} />
      )}
      {popup.state === 'not-allowed' && <NotAllowed why={popup.why} onReadAgain={onReadAgain} />}
      <Shelf rows={shelf} readerAddress={readerAddress} />
    </main>
  );
}
