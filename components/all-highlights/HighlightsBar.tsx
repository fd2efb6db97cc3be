import { FileDown, RotateCcw, Tag, Trash2, X } from 'lucide';
import { Button } from '@/components/controls/Button';
import { IconButton } from '@/components/controls/IconButton';
import { ColourRow } from '@/components/highlights/ColourRow';
import styles from '@/components/library/SelectionBar.module.css';
import { STATUS_FACES } from '@/components/review/review-words';
import { counted } from '@/components/words/counted';
import { useLanguage } from '@/components/words/language';
import { useWords } from '@/components/words/words';
import type { HighlightAct } from '@/lib/highlights/listing/acts';
import { REVIEW_STATUSES } from '@/lib/review/review';

type Props = {
  selected: number;
  total: number;
  names: readonly string[];
  onAct: (act: HighlightAct) => void;
  onTag: () => void;
  onExport: () => void;
  onSelectAll: () => void;
  onClear: () => void;
};

/** What can be done to the selected highlights. */
export function HighlightsBar(props: Props) {
  const { selected, total, names, onAct, onTag, onExport, onSelectAll, onClear } = props;
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
      <ColourRow names={names} onChoose={(colour) => onAct({ act: 'colour', colour })} />
      {REVIEW_STATUSES.map((status) => (
        <IconButton
          key={status}
          icon={STATUS_FACES[status].icon}
          size={16}
          label={say(STATUS_FACES[status].act)}
          onClick={() => onAct({ act: 'review', status })}
        />
      ))}
      <IconButton
        icon={RotateCcw}
        size={16}
        label={say('review_reopen')}
        onClick={() => onAct({ act: 'review' })}
      />
      <Button icon={Tag} onClick={onTag}>
        {say('act_tag')}
      </Button>
      <Button icon={FileDown} onClick={onExport}>
        {say('act_export')}
      </Button>
      <Button icon={Trash2} onClick={() => onAct({ act: 'remove' })}>
        {say('act_bin')}
      </Button>
      <IconButton icon={X} size={16} label={say('select_none')} onClick={onClear} />
    </div>
  );
}
