import { useState } from 'preact/hooks';
import { ImageOff, Trash2 } from 'lucide';
import { Button } from '@/components/controls/Button';
import { megabytes } from '@/components/library/megabytes';
import { counted } from '@/components/words/counted';
import { useLanguage } from '@/components/words/language';
import { useWords } from '@/components/words/words';
import type { PictureWeight } from '@/lib/library/text-only';
import styles from './StorageView.module.css';

type Props = {
  binned: number;
  heaviest: readonly PictureWeight[];
  onEmptyBin: () => void;
  onTextOnly: (articleId: string) => void;
};

/** Where room can be made: the bin, and the pictures that take the most. Both ask once more, since neither can be undone. */
export function SpacePart({ binned, heaviest, onEmptyBin, onTextOnly }: Props) {
  const say = useWords();
  const language = useLanguage();
  const [asked, setAsked] = useState<string>();
  const sure = (what: string, onYes: () => void) => (
    <span class={styles['buttons']}>
      <Button
        kind="main"
        onClick={() => {
          setAsked(undefined);
          onYes();
        }}
      >
        {say(what === BIN ? 'bin_empty_yes' : 'text_only_yes')}
      </Button>
      <Button onClick={() => setAsked(undefined)}>{say('cancel')}</Button>
    </span>
  );
  return (
    <section>
      <h2>{say('storage_space')}</h2>
      <p>
        {binned > 0 ? (
          <a href="library.html#in=bin">{counted(say, 'binned', binned, language)}</a>
        ) : (
          say('nothing_in_bin')
        )}
      </p>
      {binned > 0 &&
        (asked === BIN ? (
          sure(BIN, onEmptyBin)
        ) : (
          <Button icon={Trash2} onClick={() => setAsked(BIN)}>
            {say('bin_empty')}
          </Button>
        ))}
      {heaviest.length > 0 && (
        <>
          <p>{say('storage_heaviest')}</p>
          <ul class={styles['heaviest']}>
            {heaviest.map(({ row: { id, title, lang, dir }, bytes, count }) => (
              <li key={id}>
                <span>
                  <a href={`reader.html#${encodeURIComponent(id)}`} lang={lang} dir={dir}>
                    {title}
                  </a>
                  <span class={styles['quiet']}>
                    {counted(say, 'pictures', count, language)} · {megabytes(bytes, language)}
                  </span>
                </span>
                {asked === id ? (
                  sure(id, () => onTextOnly(id))
                ) : (
                  <Button icon={ImageOff} onClick={() => setAsked(id)}>
                    {say('text_only')}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

const BIN = 'bin'; // No article's id.
