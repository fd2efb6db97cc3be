import { Button } from '@/components/controls/Button';
import { useWords } from '@/components/words/words';
import { Message } from '@/components/controls/Message';

/** The page has not loaded yet: it is read by itself when it has, or now if the reader will not wait. */
export function StillLoading({ onReadAgain }: { onReadAgain: () => void }) {
  const say = useWords();
  return (
    <Message title={say('still_loading')}>
      <p>{say('still_loading_text')}</p>
      <Button onClick={onReadAgain}>{say('read_now')}</Button>
    </Message>
  );
}
