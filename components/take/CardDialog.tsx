import { useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import dialogStyles from '@/components/library/Dialog.module.css';
import { useWords } from '@/components/words/words';
import { CARD_LOOKS, type CardLook } from '@/lib/export/card/card-svg';
import { FormChoice } from './FormChoice';
import styles from './CardDialog.module.css';

/** The very picture that is saved, at an address of this page. */
export type CardPicture = { url: string; width: number; height: number };

type Props = {
  /** None while it is drawn. */
  picture?: CardPicture | undefined;
  /** What the card says, for those who do not see it. */
  words: string;
  look: CardLook;
  onLook: (look: CardLook) => void;
  /** Only where the browser can copy pictures. */
  onCopy?: (() => void) | undefined;
  onSavePng: () => void;
  onSaveSvg: () => void;
  onClose: () => void;
};

const LOOK_WORDS = { light: 'card_light', night: 'card_night' } as const;

/** A quotation as a picture, seen before it is taken along. */
export function CardDialog({ picture, words, look, onLook, onCopy, onSavePng, onSaveSvg, onClose }: Props) {
  const say = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    dialog.current?.showModal();
    dialog.current?.querySelector<HTMLElement>('input:checked')?.focus();
  }, []);
  const close = () => dialog.current?.close();
  const closing = (act: () => void) => () => {
    act();
    close();
  };
  return (
    <dialog
      class={`${dialogStyles['dialog']} ${styles['dialog']}`}
      ref={dialog}
      aria-label={say('card')}
      onClose={onClose}
      closedby="any"
    >
      <h2>{say('card')}</h2>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable without a mouse */}
      <section class={styles['preview']} aria-label={say('card_preview')} aria-busy={!picture} tabIndex={0}>
        {picture && <img src={picture.url} width={picture.width} height={picture.height} alt={words} />}
      </section>
      <FormChoice legend="card_look" forms={CARD_LOOKS} words={LOOK_WORDS} chosen={look} onChoose={onLook} />
      <p class={dialogStyles['buttons']}>
        <Button onClick={close}>{say('cancel')}</Button>
        {onCopy && <Button onClick={closing(onCopy)}>{say('card_copy')}</Button>}
        <Button onClick={closing(onSaveSvg)}>{say('card_save_svg')}</Button>
        <Button kind="main" onClick={closing(onSavePng)}>
          {say('card_save_png')}
        </Button>
      </p>
    </dialog>
  );
}
