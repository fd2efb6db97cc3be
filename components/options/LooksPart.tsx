import { Button } from '@/components/controls/Button';
import { LooksChoices } from '@/components/looks/LooksChoices';
import { useWords } from '@/components/words/words';
import type { Looks } from '@/lib/browser/looks';
import styles from './OptionsView.module.css';

type Props = { looks: Looks; onLooks: (change: Partial<Looks>) => void; onResetLooks: () => void };

/** Type and theme, with a few words set that way. */
export function LooksPart({ looks, onLooks, onResetLooks }: Props) {
  const say = useWords();
  return (
    <section id="looks">
      <h2>{say('looks')}</h2>
      <p class={styles['sample']}>{say('options_sample')}</p>
      <div class={styles['wide']}>
        <LooksChoices looks={looks} onChange={onLooks} />
      </div>
      <Button onClick={onResetLooks}>{say('looks_reset')}</Button>
    </section>
  );
}
