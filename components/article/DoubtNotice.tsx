import type { Article, Doubt } from '@/lib/article/article';
import { Notice } from '@/components/controls/Notice';
import { RepairButton } from '@/components/repair/RepairButton';
import { useWords, type Word } from '@/components/words/words';
import { LeftOutList } from './LeftOutList';

const DOUBT_WORDS = {
  'short-text': 'doubt_short_text',
  'much-left-out': 'doubt_much_left_out',
  'looks-cut-short': 'doubt_looks_cut_short',
  'subscribers-only': 'doubt_subscribers_only',
  'wrong-characters': 'doubt_wrong_characters',
  'no-clear-article': 'doubt_no_clear_article',
  'page-too-large': 'doubt_page_too_large',
  'from-page-data': 'doubt_from_page_data',
} as const satisfies Record<Doubt, Word>;

type Props = Pick<Article, 'doubts' | 'receipt'> & {
  onPutBack?: ((entry: number) => void) | undefined;
  onRepair?: (() => void) | undefined;
};

/** Says that parts may be missing, why, and what was left out. Nothing where nothing speaks for it. */
export function DoubtNotice({ doubts, receipt, onPutBack, onRepair }: Props) {
  const say = useWords();
  if (doubts.length === 0) return null;
  return (
    <Notice title={say('doubt')}>
      {doubts.map((doubt) => (
        <p key={doubt}>{say(DOUBT_WORDS[doubt])}</p>
      ))}
      <LeftOutList receipt={receipt} onPutBack={onPutBack} />
      {onRepair && <RepairButton onClick={onRepair} />}
    </Notice>
  );
}
