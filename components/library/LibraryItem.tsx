import { Star } from 'lucide';
import { Icon } from '@/components/icons/Icon';
import { numberFormat } from '@/components/words/formats';
import { useLanguage } from '@/components/words/language';
import { useWords } from '@/components/words/words';
import type { ArticleRow } from '@/lib/library/rows';
import { FINISHED } from '@/lib/search/filter-catalogue';
import { ArticleFacts } from './ArticleFacts';
import type { Density, ItemPictures, Reason } from './library-state';
import { Marked } from './Marked';
import { PicturesLine } from './PicturesLine';
import styles from './LibraryItem.module.css';

type Props = {
  row: ArticleRow;
  density: Density;
  pictures: ItemPictures;
  /** Address of the article in the reader. */
  address: string;
  reason?: Reason | undefined;
  isSelected: boolean;
  /** Selects the article or not; `isRange` with all between it and the one selected before. */
  onSelect: (isRange: boolean) => void;
  onAllowPictures: () => void;
  onFetchPictures: () => void;
};

/** One saved article of the list. */
export function LibraryItem(props: Props) {
  const { row, density, pictures, address, reason, isSelected, onSelect } = props;
  const say = useWords();
  const { title, excerpt, lang, dir, id } = row;
  const { snippet } = reason ?? {};
  return (
    <article
      class={styles['item']}
      data-article={id}
      data-density={density}
      data-selected={isSelected || undefined}
    >
      <label class={styles['select']}>
        <input
          type="checkbox"
          checked={isSelected}
          aria-label={say('select_article', title)}
          // Told by the click, which knows whether Shift was held.
          onClick={(event) => onSelect(event.shiftKey)}
        />
      </label>
      {density === 'comfortable' && <LeadPicture url={pictures.leadUrl} address={address} />}
      <div class={styles['words']} dir={dir}>
        <h3 lang={lang ?? ''}>
          <a href={address} title={title}>
            <Marked text={title} marks={reason?.title ?? []} />
          </a>
        </h3>
        {density === 'comfortable' && (
          <p class={styles['excerpt']} lang={lang ?? ''}>
            {snippet?.isCut.before && '… '}
            {snippet ? <Marked text={snippet.text} marks={snippet.marks} /> : excerpt}
            {snippet?.isCut.after && ' …'}
          </p>
        )}
        <div class={styles['facts']}>
          <ArticleFacts row={row} withAuthors />
          {density === 'comfortable' && (
            <PicturesLine
              pictures={pictures}
              onAllow={props.onAllowPictures}
              onFetch={props.onFetchPictures}
            />
          )}
        </div>
      </div>
      <Aside row={row} />
    </article>
  );
}

/** The title is the link; the picture repeats it for the mouse only. */
function LeadPicture({ url, address }: { url: string | undefined; address: string }) {
  return (
    <a class={styles['picture']} href={address} tabIndex={-1} aria-hidden="true">
      {url && <img src={url} alt="" decoding="async" />}
    </a>
  );
}

/** How much is read, and the reader's own marks. */
function Aside({ row: { progress, favourite, tags } }: { row: ArticleRow }) {
  const say = useWords();
  const language = useLanguage();
  const share = numberFormat(language, { style: 'percent' }).format(progress);
  return (
    <div class={styles['aside']}>
      {favourite === 1 && (
        <span class={styles['favourite']} title={say('is_favourite')}>
          <Icon of={Star} size={14} filled />
          <span class="unseen">{say('is_favourite')}</span>
        </span>
      )}
      {progress > 0 && (
        <span class={styles['progress']} title={say('read_share', share)}>
          {progress >= FINISHED ? say('is_finished') : share}
        </span>
      )}
      {tags.length > 0 && <span class={styles['tags']}>{tags.slice(0, 3).join(', ')}</span>}
    </div>
  );
}
