import { SectionLabel } from '@/components/controls/SectionLabel';
import { colourName } from '@/components/highlights/colour-names';
import styles from '@/components/library/FacetList.module.css';
import { STATUS_FACES } from '@/components/review/review-words';
import { dateFormat, numberFormat } from '@/components/words/formats';
import { useLanguage } from '@/components/words/language';
import { useWords, type Say, type Word } from '@/components/words/words';
import { FACETS, type Chosen, type Facet } from '@/lib/highlights/listing/facets';
import { COLOURS } from '@/lib/highlights/highlight';
import { REVIEW_STATUSES } from '@/lib/review/review';

type Props = {
  counts: Record<Facet, [value: string, count: number][]>;
  chosen: Chosen;
  names: readonly string[];
  /** Title of an article by its id. */
  titleOf: (articleId: string) => string;
  onChoose: (chosen: Chosen) => void;
};

const FACET_WORDS: Record<Facet, Word> = {
  status: 'facet_status',
  colour: 'facet_colour',
  tag: 'facet_tag',
  speaker: 'facet_speaker',
  article: 'facet_article',
  month: 'facet_month',
};
const OPEN_AT_FIRST: readonly Facet[] = ['status', 'colour', 'tag', 'speaker'];
const MOST = 40; // Values of a facet that are listed; words narrow down the rest.

/** What the highlights have in common; a click narrows the list to it, another lets the others in again. */
export function HighlightFacets({ counts, chosen, names, titleOf, onChoose }: Props) {
  const say = useWords();
  const language = useLanguage();
  const number = numberFormat(language);
  return FACETS.filter((facet) => counts[facet].length > 0).map((facet) => (
    <details
      key={facet}
      class={styles['facet']}
      open={OPEN_AT_FIRST.includes(facet) || chosen[facet] !== undefined}
    >
      <summary>
        <SectionLabel>{say(FACET_WORDS[facet])}</SectionLabel>
      </summary>
      <ul class={styles['values']}>
        {counts[facet].slice(0, MOST).map(([value, count]) => (
          <li key={value}>
            <button
              type="button"
              aria-pressed={chosen[facet] === value}
              onClick={() => onChoose(toggled(chosen, facet, value))}
            >
              <bdi>
                {facet === 'article' ? titleOf(value) : shown(facet, value, { say, language, names })}
              </bdi>
              <span class={styles['count']}>{number.format(count)}</span>
            </button>
          </li>
        ))}
      </ul>
    </details>
  ));
}

function toggled(chosen: Chosen, facet: Facet, value: string): Chosen {
  const { [facet]: before, ...rest } = chosen;
  return before === value ? rest : { ...rest, [facet]: value };
}

function shown(
  facet: Facet,
  value: string,
  { say, language, names }: { say: Say; language: string; names: readonly string[] },
): string {
  if (facet === 'colour') {
    const colour = COLOURS.find((each) => String(each) === value);
    return colour ? colourName(say, names, colour) : value;
  }
  if (facet === 'status') {
    const status = REVIEW_STATUSES.find((each) => each === value);
    return say(status ? STATUS_FACES[status].word : 'status_open');
  }
  if (facet === 'month') {
    const format = dateFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' });
    const date = new Date(`${value}-01`);
    return Number.isNaN(date.getTime()) ? value : format.format(date);
  }
  return value;
}
