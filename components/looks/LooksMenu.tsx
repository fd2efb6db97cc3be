import { ALargeSmall } from 'lucide';
import { useId, useRef } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import { IconButton } from '@/components/controls/IconButton';
import { useKeys } from '@/components/controls/use-keys';
import { useWords } from '@/components/words/words';
import type { Looks } from '@/lib/browser/looks';
import { LooksChoices } from './LooksChoices';
import { TEXT_SIZE } from './ranges';
import styles from './LooksMenu.module.css';

type Props = {
  looks: Looks;
  /** Before the sheet is shown: what another page may have changed meanwhile. */
  onOpen: () => void;
  onChange: (change: Partial<Looks>) => void;
  onReset: () => void;
};

/** "Aa": a button, and the sheet it opens beside the text, which shows every choice as soon as it is made. */
export function LooksMenu({ looks, onOpen, onChange, onReset }: Props) {
  const say = useWords();
  const title = useId();
  const sheet = useRef<HTMLDialogElement>(null);
  const toggle = () => {
    onOpen();
    sheet.current?.togglePopover();
  };
  const resize = (by: 1 | -1) => {
    const size = looks.textSize + by * 2 * TEXT_SIZE.step;
    onChange({ textSize: Number(Math.min(TEXT_SIZE.most, Math.max(TEXT_SIZE.least, size)).toFixed(2)) });
  };
  useKeys({ t: toggle, '+': () => resize(1), '=': () => resize(1), '-': () => resize(-1) });
  return (
    <>
      <IconButton icon={ALargeSmall} size={20} label={say('looks')} shortcut="t" onClick={toggle} />
      <dialog class={styles['sheet']} ref={sheet} popover="auto" aria-labelledby={title}>
        <div class={styles['head']}>
          <h2 id={title}>{say('looks')}</h2>
          <Button kind="quiet" onClick={onReset}>
            {say('looks_reset')}
          </Button>
        </div>
        <LooksChoices looks={looks} onChange={onChange} />
      </dialog>
    </>
  );
}
