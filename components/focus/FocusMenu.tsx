import { Eye } from 'lucide';
import { useId, useRef } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import { IconButton } from '@/components/controls/IconButton';
import { Sheet } from '@/components/controls/Sheet';
import { Slider } from '@/components/controls/Slider';
import { Tick } from '@/components/controls/Tick';
import { useKeys } from '@/components/controls/use-keys';
import type { ChosenAids } from '@/components/reader/aids';
import { numberFormat } from '@/components/words/formats';
import { useLanguage } from '@/components/words/language';
import { useWords, type Word } from '@/components/words/words';
import type { Focus } from '@/lib/browser/settings';
import { PACES } from './paces';
import styles from './FocusMenu.module.css';

type Props = ChosenAids & {
  /** Lets the text scroll by itself, or stops it. */
  onScroll: () => void;
};

/** What keeps the eye in its place: a button, the sheet it opens, and a key for each of its choices. */
export function FocusMenu({ aids, onAids, onScroll }: Props) {
  const say = useWords();
  const language = useLanguage();
  const sheet = useRef<HTMLDialogElement>(null);
  const toggle = () => sheet.current?.togglePopover();
  const scroll = () => {
    sheet.current?.hidePopover();
    onScroll();
  };
  const turn = (focus: Focus) => () => onAids({ focus: aids.focus === focus ? 'none' : focus });
  const emphasise = (emphasis: boolean) => onAids({ emphasis });
  useKeys({
    F: toggle,
    R: turn('ruler'),
    D: turn('lines'),
    d: turn('paragraph'),
    B: () => emphasise(!aids.emphasis),
    o: scroll,
  });
  return (
    <>
      <IconButton icon={Eye} label={say('focus')} shortcut="F" onClick={toggle} />
      <Sheet sheet={sheet} title={say('focus')}>
        <Kinds chosen={aids.focus} onChoose={(focus) => onAids({ focus })} />
        <Tick isOn={aids.emphasis} shortcut="B" onSwitch={emphasise}>
          {say('focus_emphasis')}
        </Tick>
        <Slider
          label={say('focus_pace')}
          {...PACES}
          value={aids.pace}
          shown={numberFormat(language).format(aids.pace)}
          onChange={(pace) => onAids({ pace })}
        />
        <Button onClick={scroll}>{say('scroll')}</Button>
      </Sheet>
    </>
  );
}

const KINDS: readonly [focus: Focus, word: Word, key?: string][] = [
  ['none', 'focus_none'],
  ['ruler', 'focus_ruler', 'R'],
  ['lines', 'focus_lines', 'D'],
  ['paragraph', 'focus_paragraph', 'd'],
];

type KindsProps = { chosen: Focus; onChoose: (focus: Focus) => void };

function Kinds({ chosen, onChoose }: KindsProps) {
  const say = useWords();
  const group = useId();
  return (
    <fieldset class={styles['kinds']}>
      <legend class="unseen">{say('focus')}</legend>
      {KINDS.map(([focus, word, key]) => (
        <label key={focus}>
          <input
            type="radio"
            name={group}
            checked={focus === chosen}
            aria-keyshortcuts={key}
            onChange={() => onChoose(focus)}
          />
          {say(word)}
        </label>
      ))}
    </fieldset>
  );
}
