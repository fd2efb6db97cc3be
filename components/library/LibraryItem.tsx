import { Trash2 } from 'lucide';
import { IconButton } from '@/components/controls/IconButton';
import { useWords } from '@/components/words/words';
import type { ArticleRow } from '@/lib/library/rows';
import { ArticleFacts } from './ArticleFacts';
import type { ItemPictures } from './library-state';
import { PicturesLine } from './PicturesLine';
import styles from './LibraryItem.module.css';

export type ItemActions = {
  onRemove: () => void;
  onAllowPictures: () => void;
  onFetchPictures: () => void;
};

type Props = ItemActions & { row: ArticleRow; pictures: ItemPictures; address: string };

/** One saved article of the list. */
export function LibraryItem({ row, pictures, address, onRemove, onAllowPictures, onFetchPictures }: Props) {
  const say = useWords();
  const { title, excerpt, lang, dir, id } = row;
  return (
    <article class={styles['item']} data-article={id}>
      <div class={styles['words']} dir={dir}>
        <h3 lang={lang}>
          <a href={address}>{title}</a>
        </h3>
        <p class={styles['excerpt']} lang={lang}>
          {excerpt}
        </p>
        <ArticleFacts row={row} withAuthors />
        <PicturesLine pictures={pictures} onAllow={onAllowPictures} onFetch={onFetchPictures} />
      </div>
      {/* The title is the link; the picture repeats it for the mouse only. */}
      {pictures.leadUrl && (
        <a class={styles['picture']} href={address} tabIndex={-1} aria-hidden="true">
          <img src={pictures.leadUrl} alt="" loading="lazy" decoding="async" />
        </a>
      )}
      <span class={styles['remove']}>
        <IconButton icon={Trash2} size={16} label={say('remove', title)} onClick={onRemove} />
      </span>
    </article>
  );
}
