import { Button } from '@/components/controls/Button';
import { Notice } from '@/components/controls/Notice';
import { counted } from '@/components/words/counted';
import { useLanguage } from '@/components/words/language';
import { useWords } from '@/components/words/words';
import styles from './Band.module.css';

/** Pictures of the saved article that lie where we may not fetch them yet. */
export type PicturesElsewhere = { count: number; hosts: readonly string[] };

type Props = { elsewhere: PicturesElsewhere; onAllow: () => void; onNotNow: () => void };

/** After a save: why a permission is needed for the rest of the pictures, and the question. */
export function PicturesQuestion({ elsewhere, onAllow, onNotNow }: Props) {
  const say = useWords();
  const language = useLanguage();
  const hosts = new Intl.ListFormat(language).format(elsewhere.hosts);
  return (
    <div class={styles['band']}>
      <Notice title={counted(say, 'pictures_elsewhere', elsewhere.count, language)}>
        <p>{say('pictures_elsewhere_text', hosts)}</p>
        <p class={styles['choices']}>
          <Button kind="main" onClick={onAllow}>
            {say('allow')}
          </Button>
          <Button onClick={onNotNow}>{say('not_now')}</Button>
        </p>
      </Notice>
    </div>
  );
}
