import { BookOpen } from 'lucide';
import { Icon } from '@/components/icons/Icon';
import { Message } from '@/components/controls/Message';
import { Said } from '@/components/controls/Said';
import { REFUSAL_WORDS } from '@/components/words/refusal-words';
import { useWords } from '@/components/words/words';
import { OpenSheet, type OpenSheetProps } from './OpenSheet';
import type { Sheet } from './sheet-state';
import styles from './ReviewSheet.module.css';

type Props = Omit<OpenSheetProps, 'article' | 'quotes'> & {
  sheet: Sheet;
  said?: string | undefined;
  onSaidOver: () => void;
};

/** The review sheet of an article in each of its states. */
export function ReviewSheet({ sheet, said, onSaidOver, ...open }: Props) {
  const say = useWords();
  return (
    <>
      <nav class={styles['bar']} aria-label={say('name')}>
        <a href={open.addressOf()}>
          <Icon of={BookOpen} size={16} />
          {say('review_to_article')}
        </a>
      </nav>
      {sheet.state === 'open' ? (
        <OpenSheet {...open} article={sheet.article} quotes={sheet.quotes} />
      ) : (
        <WithoutArticle sheet={sheet} />
      )}
      {said && <Said words={said} onOver={onSaidOver} />}
    </>
  );
}

function WithoutArticle({ sheet }: { sheet: Exclude<Sheet, { state: 'open' }> }) {
  const say = useWords();
  if (sheet.state === 'opening') return <main aria-busy="true" aria-label={say('opening')} />;
  return (
    <main class={styles['message']}>
      <Message title={say(sheet.state === 'gone' ? 'gone' : 'library_failed')}>
        <p>{say(sheet.state === 'gone' ? 'gone_text' : REFUSAL_WORDS[sheet.problem])}</p>
      </Message>
      <a href="library.html">{say('open_library')}</a>
    </main>
  );
}
