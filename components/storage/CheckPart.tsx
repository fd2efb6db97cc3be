import { ShieldCheck, Wrench } from 'lucide';
import { Button } from '@/components/controls/Button';
import { counted, type CountedWord } from '@/components/words/counted';
import { numberFormat } from '@/components/words/formats';
import { useLanguage } from '@/components/words/language';
import { REFUSAL_WORDS } from '@/components/words/refusal-words';
import { useWords } from '@/components/words/words';
import type { Finding, FindingKind } from '@/lib/library/integrity/finding';
import type { Check } from './storage-state';
import styles from './StorageView.module.css';

type Props = { check: Check; onCheck: () => void; onRepair: () => void };

const WORDS: Record<FindingKind, CountedWord> = {
  'text-missing': 'found_text_missing',
  'wrong-count': 'found_wrong_count',
  'left-over': 'found_left_over',
  'picture-missing': 'found_picture_missing',
  'picture-unused': 'found_picture_unused',
  catalogue: 'found_catalogue',
  index: 'found_index',
};

/** Looks whether the library is sound, and mends it. */
export function CheckPart({ check, onCheck, onRepair }: Props) {
  const say = useWords();
  const language = useLanguage();
  const isBusy = check.state === 'looking' || check.state === 'repairing';
  return (
    <section>
      <h2>{say('check')}</h2>
      <p>{say('check_text')}</p>
      {isBusy ? (
        <label class={styles['progress']}>
          {say(
            check.state === 'looking' ? 'check_looking' : 'check_repairing',
            numberFormat(language, { style: 'percent' }).format(check.share),
          )}
          <progress value={check.share} max={1} />
        </label>
      ) : (
        <Button icon={ShieldCheck} onClick={onCheck}>
          {say('check_now')}
        </Button>
      )}
      <div class={styles['outcome']} aria-live="polite">
        {check.state === 'found' && check.findings.length === 0 && <p>{say('check_sound')}</p>}
        {check.state === 'found' && check.findings.length > 0 && (
          <>
            <p>{say('check_found')}</p>
            <Findings findings={check.findings} />
            <Button kind="main" icon={Wrench} onClick={onRepair}>
              {say('check_repair')}
            </Button>
          </>
        )}
        {check.state === 'repaired' && (
          <>
            <p>{say('check_repaired')}</p>
            <Findings findings={check.findings} />
          </>
        )}
        {check.state === 'failed' && (
          <p>
            {say('check_failed')} {say(REFUSAL_WORDS[check.problem])}
          </p>
        )}
      </div>
    </section>
  );
}

function Findings({ findings }: { findings: readonly Finding[] }) {
  const say = useWords();
  const language = useLanguage();
  return (
    <ul>
      {findings.map(({ kind, count }) => (
        <li key={kind}>{counted(say, WORDS[kind], count, language)}</li>
      ))}
    </ul>
  );
}
