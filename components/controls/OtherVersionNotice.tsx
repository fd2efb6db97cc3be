import { useWords } from '@/components/words/words';
import type { OtherVersion } from '@/lib/library/other-version';
import { Button } from './Button';
import { Notice } from './Notice';
import styles from './OtherVersionNotice.module.css';

type Props = { other: OtherVersion | undefined; onReload: () => void };

/** Another page holds the library in another version: what to do, before anything else is tried here. */
export function OtherVersionNotice({ other, onReload }: Props) {
  const say = useWords();
  if (!other) return null;
  return (
    <div class={styles['band']} role="alert">
      <Notice title={say(other === 'reload' ? 'other_version' : 'other_version_open')}>
        <p>{say(other === 'reload' ? 'other_version_reload' : 'other_version_close')}</p>
        <p>
          <Button kind="main" onClick={onReload}>
            {say('reload')}
          </Button>
        </p>
      </Notice>
    </div>
  );
}
