import { ALargeSmall } from 'lucide';
import { useRef } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import { IconButton } from '@/components/controls/IconButton';
import { Sheet } from '@/components/controls/Sheet';
import { useKeys } from '@/components/controls/use-keys';
import { useWords } from '@/components/words/words';
import type { Looks } from '@/lib/browser/looks';
import { LooksChoices } from './LooksChoices';
import { TEXT_SIZE } from './ranges';

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
      <Sheet sheet={sheet} title={say('looks')}>
        <LooksChoices looks={looks} onChange={onChange} />
        <Button kind="quiet" onClick={onReset}>
          {say('looks_reset')}
        </Button>
      </Sheet>
    </>
  );
}
