import { megabytes } from '@/components/library/megabytes';
import { useLanguage } from '@/components/words/language';
import { useWords, type Word } from '@/components/words/words';
import type { Use } from './storage-state';
import styles from './StorageView.module.css';

/** What texts, pictures and the index take, and how much is left. */
export function UsePart({ measured }: { measured: Use | undefined }) {
  const say = useWords();
  const language = useLanguage();
  return (
    <section>
      <h2>{say('storage_use')}</h2>
      {measured ? (
        <dl class={styles['sizes']}>
          {linesOf(measured).map(([word, bytes]) => (
            <div key={word}>
              <dt>{say(word)}</dt>
              <dd>{megabytes(bytes, language)}</dd>
            </div>
          ))}
        </dl>
      ) : (
        <p class={styles['quiet']}>{say('storage_measuring')}</p>
      )}
    </section>
  );
}

// The browser packs what it stores, so that the parts can come to more than the whole.
const linesOf = ({ use, parts }: Use): [Word, number][] => [
  ['storage_texts', Math.max(0, use.used - parts.pictures - parts.index)],
  ['storage_pictures', parts.pictures],
  ['storage_index', parts.index],
  ['storage_all', use.used],
  ['storage_left', use.available],
];
