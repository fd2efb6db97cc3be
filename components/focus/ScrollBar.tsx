import { Minus, Plus } from 'lucide';
import type { RefObject } from 'preact';
import { FootBar } from '@/components/controls/FootBar';
import { IconButton } from '@/components/controls/IconButton';
import { useKeys } from '@/components/controls/use-keys';
import type { ChosenAids } from '@/components/reader/aids';
import { numberFormat } from '@/components/words/formats';
import { useLanguage } from '@/components/words/language';
import { useWords } from '@/components/words/words';
import { nextPace } from './paces';
import { useScrolling } from './use-scrolling';
import styles from './ScrollBar.module.css';

type Props = ChosenAids & {
  page: RefObject<HTMLElement | null>;
  /** Words of the text. */
  words: number;
  onClose: () => void;
};

/** Scrolls the text by itself for as long as it is drawn, and says how fast. */
export function ScrollBar({ page, words, aids, onAids, onClose }: Props) {
  const say = useWords();
  const language = useLanguage();
  const change = (by: 1 | -1) => onAids({ pace: nextPace(aids.pace, by) });
  useScrolling(page, words, aids.pace, onClose);
  useKeys({ '[': () => change(-1), ']': () => change(1) });
  return (
    <FootBar label={say('scroll')} closeLabel={say('scroll_stop')} onClose={onClose}>
      <IconButton icon={Minus} label={say('scroll_slower')} shortcut="[" onClick={() => change(-1)} />
      <output class={styles['pace']}>{say('scroll_pace', numberFormat(language).format(aids.pace))}</output>
      <IconButton icon={Plus} label={say('scroll_faster')} shortcut="]" onClick={() => change(1)} />
    </FootBar>
  );
}
