import { Check } from 'lucide';
import { useKey } from '@/components/controls/own-keys';
import { Icon } from '@/components/icons/Icon';
import { useWords, type Word } from '@/components/words/words';
import type { FirstStep } from './first-steps';
import styles from './WelcomeBanner.module.css';

type Props = { step: FirstStep; number: number; isDone: boolean };

/** What each is called, how it is done, and the key the reader comes with for it. */
const STEPS: Record<FirstStep, { title: Word; text: Word; shipped: string }> = {
  quote: { title: 'welcome_quote', text: 'welcome_quote_text', shipped: 'q' },
  save: { title: 'welcome_save', text: 'welcome_save_text', shipped: 's' },
  highlight: { title: 'welcome_highlight', text: 'welcome_highlight_text', shipped: 'h' },
};

/** One of the first steps: what to do, and whether it is done. */
export function Step({ step, number, isDone }: Props) {
  const say = useWords();
  const { title, text, shipped } = STEPS[step];
  const key = useKey(shipped) ?? shipped;
  return (
    <li data-done={isDone || undefined}>
      <span class={styles['number']} aria-hidden="true">
        {isDone ? <Icon of={Check} size={15} /> : number}
      </span>
      <h2>
        {say(title)}
        {isDone && <span class="unseen"> – {say('welcome_done')}</span>}
      </h2>
      <p>{say(text, key)}</p>
    </li>
  );
}
