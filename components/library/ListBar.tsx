import { ArrowDownUp, BookmarkPlus, Rows3, Rows4 } from 'lucide';
import { Button } from '@/components/controls/Button';
import { IconButton } from '@/components/controls/IconButton';
import { counted } from '@/components/words/counted';
import { useLanguage } from '@/components/words/language';
import { useWords, type Word } from '@/components/words/words';
import { ORDERS, type Order } from '@/lib/search/sort-slots';
import type { LibraryRoute } from './library-route';
import type { Density, Listing } from './library-state';
import styles from './ListBar.module.css';

type Props = {
  route: LibraryRoute;
  listing: Pick<Listing, 'total' | 'unchecked' | 'behind'>;
  /** Until the finder answers, nobody knows how many there are. */
  isCounted: boolean;
  density: Density;
  onRoute: (change: Partial<LibraryRoute>) => void;
  onDensity: (density: Density) => void;
  onKeepShelf: (name: string) => void;
};

const ORDER_WORDS: Record<Order, Word> = {
  relevance: 'sort_relevance',
  saved: 'sort_saved',
  published: 'sort_published',
  length: 'sort_length',
  progress: 'sort_progress',
};

/** How many were found, how they are sorted and how closely they are set. */
export function ListBar({ route, listing, isCounted, density, onRoute, onDensity, onKeepShelf }: Props) {
  const say = useWords();
  const language = useLanguage();
  const { typed, order, isReversed } = route;
  const isSearch = typed.trim() !== '';
  return (
    <div class={styles['bar']}>
      <output class={styles['found']}>
        {isCounted && counted(say, 'found', listing.total, language)}
        {listing.unchecked > 0 && ` · ${counted(say, 'still_checking', listing.unchecked, language)}`}
        {isSearch && listing.behind > 0 && ` · ${counted(say, 'still_indexing', listing.behind, language)}`}
      </output>
      {isSearch && (
        <Button kind="quiet" icon={BookmarkPlus} onClick={() => onKeepShelf(typed.trim())}>
          {say('shelf_keep')}
        </Button>
      )}
      <span class={styles['room']} />
      <label class={styles['sort']}>
        <span>{say('sort')}</span>
        <select
          value={order}
          onChange={(event) =>
            onRoute({ order: ORDERS.find((o) => o === event.currentTarget.value) ?? 'saved' })
          }
        >
          {ORDERS.filter((each) => isSearch || each !== 'relevance').map((each) => (
            <option key={each} value={each}>
              {say(ORDER_WORDS[each])}
            </option>
          ))}
        </select>
      </label>
      <IconButton
        icon={ArrowDownUp}
        size={15}
        label={say('sort_turn')}
        onClick={() => onRoute({ isReversed: !isReversed })}
      />
      <IconButton
        icon={density === 'compact' ? Rows3 : Rows4}
        size={16}
        label={say(density === 'compact' ? 'density_comfortable' : 'density_compact')}
        onClick={() => onDensity(density === 'compact' ? 'comfortable' : 'compact')}
      />
    </div>
  );
}
