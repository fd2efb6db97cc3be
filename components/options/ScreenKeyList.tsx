import { useState } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import type { KeyLine } from '@/components/controls/KeySheet';
import { useWords } from '@/components/words/words';
import { giveKey, ownerOf, singleKeys, withoutKey } from '@/lib/keys/change-keys';
import type { KeyChanges } from '@/lib/keys/screen-keys';
import { KeyButton } from './KeyButton';
import type { KeyTable } from './key-tables';
import { KeyClash, type Clash } from './KeyClash';
import styles from './ScreenKeyList.module.css';

type Props = { table: KeyTable; changes: KeyChanges; onChange: (changes: KeyChanges) => void };

/** The keys of one screen; one that another act has changes places with it, once the reader says so. */
export function ScreenKeyList({ table: { title, lines }, changes, onChange }: Props) {
  const say = useWords();
  const [clash, setClash] = useState<Clash>();
  const shipped = lines.flatMap(({ keys }) => singleKeys(keys));
  const orphans = withoutKey(shipped, changes);
  const choose = (act: string, key: string) => {
    const owner = ownerOf(key, shipped, changes);
    if (owner === undefined || owner === act) {
      setClash(undefined);
      onChange(giveKey(act, key, shipped, changes));
    } else setClash({ act, key, owner: wordOf(owner, lines) });
  };
  return (
    <details class={styles['screen']}>
      <summary>{say(title)}</summary>
      <dl class={styles['lines']}>
        {lines.map(({ keys, word }) => (
          <div key={word}>
            <dt>{say(word)}</dt>
            <dd>
              {singleKeys(keys).map((act) => (
                <KeyButton
                  key={act}
                  does={say(word)}
                  shipped={act}
                  now={changes[act] ?? act}
                  isOrphan={orphans.includes(act)}
                  onChoose={(key) => choose(act, key)}
                  onListen={() => setClash(undefined)}
                />
              ))}
            </dd>
            {clash && singleKeys(keys).includes(clash.act) && (
              <KeyClash
                clash={clash}
                onExchange={() => {
                  setClash(undefined);
                  onChange(giveKey(clash.act, clash.key, shipped, changes));
                }}
                onLeave={() => setClash(undefined)}
              />
            )}
          </div>
        ))}
      </dl>
      {Object.keys(changes).length > 0 && (
        <Button onClick={() => onChange({})}>{say('options_keys_reset', say(title))}</Button>
      )}
    </details>
  );
}

const wordOf = (act: string, lines: readonly KeyLine[]): KeyLine['word'] | undefined =>
  lines.find(({ keys }) => singleKeys(keys).includes(act))?.word;
