import { Archive, Highlighter, Inbox, LibraryBig, Plus, Settings, Star, Trash2, X } from 'lucide';
import { Icon } from '@/components/icons/Icon';
import { IconButton } from '@/components/controls/IconButton';
import { useKey } from '@/components/controls/own-keys';
import { SectionLabel } from '@/components/controls/SectionLabel';
import { shortDate } from '@/components/words/dates';
import { numberFormat } from '@/components/words/formats';
import { useLanguage } from '@/components/words/language';
import { useWords, type Word } from '@/components/words/words';
import type { ShelfRow } from '@/lib/library/rows';
import type { Place } from '@/lib/search/filter-catalogue';
import { useMedia } from '@/lib/ui/use-media';
import { FacetList } from './FacetList';
import { hashOf, PLACES, usualOrder, type LibraryRoute } from './library-route';
import type { BackupStanding, Listing } from './library-state';
import { megabytes } from './megabytes';
import styles from './Sidebar.module.css';

type Props = {
  route: LibraryRoute;
  counts: Listing['counts'];
  shelves: readonly ShelfRow[];
  /** What the library takes on this machine, in bytes. */
  used: number | undefined;
  /** How the last backup stands; undefined while that is not known. */
  backup: BackupStanding | undefined;
  onType: (typed: string) => void;
  onDropShelf: (id: string) => void;
};

// As in the style sheets of the library.
const NARROW = '(width < 44rem)';

const FACES: Record<Place, { icon: typeof Inbox; word: Word }> = {
  unread: { icon: Inbox, word: 'place_unread' },
  favourites: { icon: Star, word: 'place_favourites' },
  archived: { icon: Archive, word: 'place_archived' },
  all: { icon: LibraryBig, word: 'place_all' },
  bin: { icon: Trash2, word: 'place_bin' },
};

/** The parts of the library, the reader's own shelves, and what the list can be narrowed by. */
export function Sidebar({ route, counts, shelves, used, backup, onType, onDropShelf }: Props) {
  const say = useWords();
  const language = useLanguage();
  const number = numberFormat(language);
  const highlightsKey = useKey('h');
  const isNarrow = useMedia(NARROW);
  const narrowing = (
    <>
      {shelves.length > 0 && (
        <section>
          <SectionLabel>{say('shelves')}</SectionLabel>
          <ul class={styles['places']}>
            {shelves.map(({ id, name, query }) => (
              <li key={id}>
                <a
                  href={hashOf({ place: 'all', typed: query, order: usualOrder(query), isReversed: false })}
                  aria-current={route.place === 'all' && route.typed.trim() === query ? 'page' : undefined}
                >
                  <span>{name}</span>
                </a>
                <IconButton
                  icon={X}
                  size={14}
                  label={say('shelf_drop', name)}
                  onClick={() => onDropShelf(id)}
                />
              </li>
            ))}
          </ul>
        </section>
      )}
      {counts && <FacetList facets={counts.facets} typed={route.typed} onType={onType} />}
    </>
  );
  return (
    <nav class={styles['sidebar']} aria-label={say('filters')}>
      <h1 class={styles['name']}>{say('name')}</h1>
      <ul class={styles['places']}>
        {PLACES.map((place) => (
          <li key={place}>
            <a
              href={hashOf({ place, typed: '', order: 'saved', isReversed: false })}
              aria-current={route.place === place ? 'page' : undefined}
            >
              <Icon of={FACES[place].icon} size={15} />
              <span>{say(FACES[place].word)}</span>
              {counts && <span class={styles['count']}>{number.format(counts.places[place])}</span>}
            </a>
          </li>
        ))}
      </ul>
      <p class={styles['add']}>
        <a href="highlights.html" aria-keyshortcuts={highlightsKey}>
          <Icon of={Highlighter} size={15} />
          {say('highlights_all')}
        </a>
      </p>
      <p class={styles['add']}>
        <a href="add.html">
          <Icon of={Plus} size={15} />
          {say('add')}
        </a>
        <a href="options.html">
          <Icon of={Settings} size={15} />
          {say('options')}
        </a>
      </p>
      {/* Beside the list they stand open; above it, on a narrow window, they would push it out of sight. */}
      {isNarrow && !(shelves.length === 0 && !counts) ? (
        <details class={styles['more']}>
          <summary>{say('narrow_down')}</summary>
          {narrowing}
        </details>
      ) : (
        narrowing
      )}
      {used !== undefined && (
        <p class={styles['storage']} title={say('storage_tip')}>
          <a href="storage.html">{say('storage', megabytes(used, language))}</a>
        </p>
      )}
      {backup && (
        <p class={styles['backup']}>
          <a href="backup.html" data-due={backup.isDue || undefined}>
            {backup.last === undefined
              ? say(backup.isDue ? 'backup_none' : 'backup_overdue')
              : say('backup_since', shortDate(backup.last, language) ?? '')}
          </a>
        </p>
      )}
    </nav>
  );
}
