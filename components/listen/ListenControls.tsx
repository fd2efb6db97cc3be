import { ChevronFirst, ChevronLast, ChevronLeft, ChevronRight, LocateFixed, Pause, Play } from 'lucide';
import { IconButton } from '@/components/controls/IconButton';
import { useKey } from '@/components/controls/own-keys';
import { Icon } from '@/components/icons/Icon';
import { numberFormat } from '@/components/words/formats';
import { useLanguage } from '@/components/words/language';
import { useWords } from '@/components/words/words';
import type { Spoken, Step } from '@/lib/speech/speaker';
import styles from './ListenBar.module.css';

type Props = {
  spoken: Spoken;
  speed: number;
  toggle: () => void;
  step: (step: Step) => void;
  show: () => void;
  onSheet: () => void;
};

/** Play and pause in the middle of the ways to skip, and how fast it goes. */
export function ListenControls({ spoken, speed, toggle, step, show, onSheet }: Props) {
  const say = useWords();
  const language = useLanguage();
  const isSpeaking = spoken.state === 'speaking';
  const label = say(isSpeaking ? 'listen_pause' : 'listen_play');
  const key = useKey('l');
  const shown = say('listen_times', numberFormat(language).format(speed));
  return (
    <div class={styles['controls']}>
      <IconButton
        icon={ChevronFirst}
        label={say('listen_paragraph_before')}
        shortcut="<"
        onClick={() => step({ by: -1, unit: 'paragraph' })}
      />
      <IconButton
        icon={ChevronLeft}
        label={say('listen_sentence_before')}
        shortcut=","
        onClick={() => step({ by: -1, unit: 'sentence' })}
      />
      <button
        type="button"
        class={styles['play']}
        aria-label={label}
        aria-keyshortcuts={key}
        title={key === undefined ? label : `${label} (${key})`}
        onClick={toggle}
      >
        <Icon of={isSpeaking ? Pause : Play} size={18} filled />
      </button>
      <IconButton
        icon={ChevronRight}
        label={say('listen_sentence_after')}
        shortcut="."
        onClick={() => step({ by: 1, unit: 'sentence' })}
      />
      <IconButton
        icon={ChevronLast}
        label={say('listen_paragraph_after')}
        shortcut=">"
        onClick={() => step({ by: 1, unit: 'paragraph' })}
      />
      <IconButton icon={LocateFixed} size={16} label={say('listen_show')} onClick={show} />
      <button type="button" class={styles['speed']} onClick={onSheet} title={say('listen_choices')}>
        <span class="unseen">{say('listen_choices')}: </span>
        {shown}
      </button>
    </div>
  );
}
