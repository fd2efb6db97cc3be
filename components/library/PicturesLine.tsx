import { Button } from '@/components/controls/Button';
import { counted } from '@/components/words/counted';
import { useLanguage } from '@/components/words/language';
import { useWords } from '@/components/words/words';
import type { ItemPictures } from './library-state';
import styles from './PicturesLine.module.css';

type Props = { pictures: ItemPictures; onAllow: () => void; onFetch: () => void };

/** Says when pictures of an article are missing, and what can be done about it; nothing when all are kept. */
export function PicturesLine({ pictures: { wanted, failed, forbidden }, onAllow, onFetch }: Props) {
  const say = useWords();
  const language = useLanguage();
  // Our own words in a row that runs the way of its article.
  if (wanted > 0) {
    return (
      <p class={styles['line']} dir="auto">
        {counted(say, 'pictures_coming', wanted, language)}
      </p>
    );
  }
  if (failed === 0) return null;
  return (
    <p class={styles['line']} dir="auto">
      {counted(say, 'pictures_missing', failed, language)}
      <Button kind="quiet" onClick={forbidden > 0 ? onAllow : onFetch}>
        {say(forbidden > 0 ? 'allow_pictures' : 'fetch_pictures')}
      </Button>
    </p>
  );
}
