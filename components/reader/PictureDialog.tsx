import { X } from 'lucide';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { IconButton } from '@/components/controls/IconButton';
import { isMirrored } from '@/components/controls/is-mirrored';
import { useWords } from '@/components/words/words';
import type { Enlarged } from './use-enlarging';
import styles from './PictureDialog.module.css';

type Props = { enlarged: Enlarged; onStep: (by: 1 | -1) => void; onClose: () => void };

/** A picture as large as the window lets it be, with its caption; arrows go to the next, Escape back to the text. */
export function PictureDialog({ enlarged: { url, alt, caption }, onStep, onClose }: Props) {
  const say = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => dialog.current?.showModal(), []);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- arrows, beside the buttons of the page
    <dialog
      class={styles['dialog']}
      ref={dialog}
      aria-label={alt || caption || say('picture')}
      closedby="any"
      onClose={onClose}
      onKeyDown={({ key, currentTarget }) => {
        const onwards = isMirrored(currentTarget) ? -1 : 1;
        if (key === 'ArrowDown') onStep(1);
        if (key === 'ArrowUp') onStep(-1);
        if (key === 'ArrowRight') onStep(onwards);
        if (key === 'ArrowLeft') onStep(onwards === 1 ? -1 : 1);
      }}
    >
      <figure>
        <img src={url} alt={alt} referrerpolicy="no-referrer" />
        {caption && <figcaption>{caption}</figcaption>}
      </figure>
      <div class={styles['close']}>
        <IconButton icon={X} label={say('close')} shortcut="Escape" onClick={() => dialog.current?.close()} />
      </div>
    </dialog>
  );
}
