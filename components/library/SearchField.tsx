import { CircleHelp, Search, X } from 'lucide';
import type { Ref } from 'preact';
import { Icon } from '@/components/icons/Icon';
import { IconButton } from '@/components/controls/IconButton';
import { useKey } from '@/components/controls/own-keys';
import { useWords, type Word } from '@/components/words/words';
import type { QueryProblem } from '@/lib/search/query';
import styles from './SearchField.module.css';

type Props = {
  field: Ref<HTMLInputElement>;
  typed: string;
  problems: readonly QueryProblem[];
  onType: (typed: string) => void;
};

const PROBLEM_WORDS: Record<QueryProblem['why'], Word> = {
  'unknown-field': 'query_unknown_field',
  'unknown-state': 'query_unknown_state',
  'no-value': 'query_no_value',
  'no-date': 'query_no_date',
  'no-minutes': 'query_no_minutes',
  'open-quotation': 'query_open_quotation',
  'no-words': 'query_no_words',
};

const EXAMPLES: readonly [example: string, word: Word][] = [
  ['harbour wall', 'search_help_words'],
  ['"sea wall"', 'search_help_phrase'],
  ['-ferry', 'search_help_not'],
  ['site:example.com', 'search_help_site'],
  ['author:lee', 'search_help_author'],
  ['speaker:"Kim Young-ho"', 'search_help_speaker'],
  ['tag:asia', 'search_help_tag'],
  ['is:favourite', 'search_help_is'],
  ['after:2026-11', 'search_help_date'],
  ['minutes:<5', 'search_help_minutes'],
  ['lang:fr', 'search_help_lang'],
];

/** The search field; what in it makes no sense is explained below, and so is how to search. */
export function SearchField({ field, typed, problems, onType }: Props) {
  const say = useWords();
  const key = useKey('/');
  return (
    <search class={styles['search']}>
      <div class={styles['field']}>
        <Icon of={Search} size={16} />
        <input
          ref={field}
          type="search"
          value={typed}
          placeholder={say('search_hint')}
          aria-label={say('search_library')}
          aria-keyshortcuts={key}
          spellcheck={false}
          onInput={(event) => onType(event.currentTarget.value)}
          onKeyDown={(event) => event.key === 'Escape' && event.currentTarget.blur()}
        />
        {typed === '' && key !== undefined && <kbd aria-hidden="true">{key}</kbd>}
        {typed !== '' && (
          <IconButton icon={X} size={15} label={say('search_clear')} onClick={() => onType('')} />
        )}
        <button
          type="button"
          class={styles['help']}
          popovertarget="search-help"
          aria-label={say('search_help')}
          title={say('search_help')}
        >
          <Icon of={CircleHelp} size={16} />
        </button>
      </div>
      <output class={styles['problems']}>
        {problems.map(({ why, part }) => (
          <p key={part}>{say(PROBLEM_WORDS[why], part)}</p>
        ))}
      </output>
      <dl id="search-help" popover="auto" class={styles['examples']}>
        {EXAMPLES.map(([example, word]) => (
          <div key={example}>
            <dt>
              <code>{example}</code>
            </dt>
            <dd>{say(word)}</dd>
          </div>
        ))}
      </dl>
    </search>
  );
}
