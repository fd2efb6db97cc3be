import type { ComponentChildren, Ref } from 'preact';
import { useId } from 'preact/hooks';
import styles from './Sheet.module.css';

type Props = {
  sheet: Ref<HTMLDialogElement>;
  title: string;
  /** At which end of the window what opens it stands. */
  from?: 'head' | 'foot';
  children: ComponentChildren;
};

/** Choices beside the text: a popover, shown and hidden by whoever holds its ref; the text stays in reach. */
export function Sheet({ sheet, title, from = 'head', children }: Props) {
  const id = useId();
  return (
    <dialog class={styles['sheet']} ref={sheet} popover="auto" data-from={from} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </dialog>
  );
}
