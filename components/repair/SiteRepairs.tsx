import { X } from 'lucide';
import { IconButton } from '@/components/controls/IconButton';
import { shortDate } from '@/components/words/dates';
import { useLanguage } from '@/components/words/language';
import { useWords, type Say, type Word } from '@/components/words/words';
import type { SiteRepair } from '@/lib/article/repair/site-repair';
import { ruleWords } from './rule-words';
import styles from './SiteRepairs.module.css';

type Props = {
  repairs: readonly SiteRepair[];
  /** Whether each says which site it is for. */
  withSite?: boolean;
  onForget: (id: string) => void;
};

/** What is put right in every article of a site, each with the way to forget it. */
export function SiteRepairs({ repairs, withSite = false, onForget }: Props) {
  const say = useWords();
  const language = useLanguage();
  return (
    <ul class={styles['repairs']}>
      {repairs.map((repair) => {
        const words = wordsFor(say, repair);
        return (
          <li key={repair.id}>
            <span>
              {withSite && <b>{repair.site}</b>} {words}{' '}
              <time dateTime={new Date(repair.createdAt).toISOString()}>
                {shortDate(repair.createdAt, language)}
              </time>
            </span>
            <IconButton
              icon={X}
              size={14}
              label={say('repair_forget', withSite ? `${repair.site}: ${words}` : words)}
              onClick={() => onForget(repair.id)}
            />
          </li>
        );
      })}
    </ul>
  );
}

const wordsFor = (say: Say, { act, rule, by, tag }: SiteRepair): string =>
  act === 'put-back'
    ? say('repair_shows', ruleWords(say, rule ?? ''))
    : say(by === 'make' ? 'repair_leaves_out' : 'repair_leaves_out_words', say(kindOf(tag)));

function kindOf(tag: SiteRepair['tag']): Word {
  if (/^h\d$/.test(tag)) return 'kind_heading';
  if (tag === 'ul' || tag === 'ol' || tag === 'dl') return 'kind_list';
  if (tag === 'figure') return 'kind_picture';
  if (tag === 'table') return 'kind_table';
  return tag === 'blockquote' ? 'kind_quotation' : 'kind_paragraph';
}
