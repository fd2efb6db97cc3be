import { Button } from '@/components/controls/Button';
import { useWords } from '@/components/words/words';
import { FIRST_STEPS, type FirstStep } from './first-steps';
import { Step } from './Step';
import styles from './WelcomeBanner.module.css';

type Props = {
  done: ReadonlySet<FirstStep>;
  /** The keys that open the popup on any page; empty where there are none. */
  shortcut: string;
  /** Takes the sample out of the library again; while it is in it. */
  onRemove?: (() => void) | undefined;
};

/** Three steps to try on the sample below, each ticked once it is done; all of it can be skipped. */
export function WelcomeBanner({ done, shortcut, onRemove }: Props) {
  const say = useWords();
  const isOver = FIRST_STEPS.every((step) => done.has(step));
  return (
    <header class={styles['banner']}>
      <div class={styles['head']}>
        <h1>{say('welcome')}</h1>
        <a href="library.html">{say(isOver ? 'open_library' : 'welcome_skip')}</a>
      </div>
      <ol class={styles['steps']}>
        {FIRST_STEPS.map((step, index) => (
          <Step key={step} step={step} number={index + 1} isDone={done.has(step)} />
        ))}
      </ol>
      <div class={styles['over']} aria-live="polite">
        {isOver && <p>{say(shortcut === '' ? 'welcome_over' : 'welcome_over_key', shortcut)}</p>}
        {isOver && onRemove && <Button onClick={onRemove}>{say('welcome_remove')}</Button>}
      </div>
    </header>
  );
}
