import { Button } from '@/components/controls/Button';
import { useWords } from '@/components/words/words';
import { Message } from '@/components/controls/Message';

type Props = {
  /** Only where the page has text at all. */
  onReadAnyway?: (() => void) | undefined;
  onReadAgain: () => void;
};

/** The page is a front page, a list, an application: said plainly, with a way past our judgement. */
export function NoArticle({ onReadAnyway, onReadAgain }: Props) {
  const say = useWords();
  return (
    <Message title={say('no_article')}>
      <p>{say(onReadAnyway ? 'no_article_text' : 'no_article_no_text')}</p>
      <Button onClick={onReadAnyway ?? onReadAgain}>
        {say(onReadAnyway ? 'read_anyway' : 'read_again')}
      </Button>
    </Message>
  );
}
