import { Archive, ArchiveRestore, FileDown, Star, StarOff, Tag, Trash2, Undo2, X } from 'lucide';
import type { IconNode } from 'lucide';
import { Button } from '@/components/controls/Button';
import { IconButton } from '@/components/controls/IconButton';
import { counted } from '@/components/words/counted';
import { useLanguage } from '@/components/words/language';
import { useWords, type Word } from '@/components/words/words';
import type { Act } from '@/lib/library/acts';
import type { Place } from '@/lib/search/filter-catalogue';
import styles from './SelectionBar.module.css';

type Props = {
  selected: number;
  total: number;
  place: Place;
  onAct: (act: Act) => void;
  onTag: () => void;
  onPurge: () => void;
  /** Where export is offered. */
  onExport?: (() => void) | undefined;
  onSelectAll: () => void;
  onClear: () => void;
};

type Plain = Exclude<Act['act'], 'tag'>;

const FACES: Record<Plain, { icon: IconNode; word: Word }> = {
  archive: { icon: Archive, word: 'act_archive' },
  unarchive: { icon: ArchiveRestore, word: 'act_unarchive' },
  favourite: { icon: Star, word: 'act_favourite' },
  unfavourite: { icon: StarOff, word: 'act_unfavourite' },
  bin: { icon: Trash2, word: 'act_bin' },
  unbin: { icon: Undo2, word: 'act_unbin' },
};

const ACTS: Record<Place, readonly Plain[]> = {
  unread: ['archive', 'favourite', 'bin'],
  archived: ['unarchive', 'favourite', 'bin'],
  favourites: ['archive', 'unfavourite', 'bin'],
  all: ['archive', 'unarchive', 'favourite', 'bin'],
  bin: ['unbin'],
};

/** What can be done to the selected articles. */
export function SelectionBar(props: Props) {
  const { selected, total, place, onAct, onTag, onPurge, onExport, onSelectAll, onClear } = props;
  const say = useWords();
  const language = useLanguage();
  return (
    <div class={styles['bar']} role="toolbar" aria-label={counted(say, 'selected', selected, language)}>
      <output class={styles['count']}>{counted(say, 'selected', selected, language)}</output>
      {selected < total && (
        <Button kind="quiet" onClick={onSelectAll}>
          {counted(say, 'select_all', total, language)}
        </Button>
      )}
      <span class={styles['room']} />
      {ACTS[place].map((act) => (
        <Button key={act} icon={FACES[act].icon} onClick={() => onAct({ act })}>
          {say(FACES[act].word)}
        </Button>
      ))}
      {place !== 'bin' && (
        <Button icon={Tag} onClick={onTag}>
          {say('act_tag')}
        </Button>
      )}
      {place === 'bin' && (
        <Button icon={Trash2} onClick={onPurge}>
          {say('act_purge')}
        </Button>
      )}
      {onExport && (
        <Button icon={FileDown} onClick={onExport}>
          {say('act_export')}
        </Button>
      )}
      <IconButton icon={X} size={16} label={say('select_none')} onClick={onClear} />
    </div>
  );
}
