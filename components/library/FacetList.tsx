import { SectionLabel } from '@/components/controls/SectionLabel';
import { languageName, numberFormat } from '@/components/words/formats';
import { useLanguage } from '@/components/words/language';
import { useWords, type Word } from '@/components/words/words';
import type { Facets } from '@/lib/search/facets';
import { filterWords, hasFilter, toggleFilter } from './edit-query';
import styles from './FacetList.module.css';

type Name = keyof Facets;

const FACES: readonly { name: Name; word: Word; isOpen?: true }[] = [
  { name: 'tag', word: 'facet_tag', isOpen: true },
  { name: 'outlet', word: 'facet_outlet', isOpen: true },
  { name: 'author', word: 'facet_author' },
  { name: 'minutes', word: 'facet_minutes' },
  { name: 'year', word: 'facet_year' },
  { name: 'lang', word: 'facet_lang' },
];

type Props = { facets: Facets; typed: string; onType: (typed: string) => void };

/** What the found articles have in common; a click writes it into the query, another takes it out. */
export function FacetList({ facets, typed, onType }: Props) {
  const say = useWords();
  const language = useLanguage();
  const number = numberFormat(language);
  return FACES.filter(({ name }) => facets[name].some(({ count }) => count > 0)).map(
    ({ name, word, isOpen }) => (
      <details key={name} class={styles['facet']} open={isOpen}>
        <summary>
          <SectionLabel>{say(word)}</SectionLabel>
        </summary>
        <ul class={styles['values']}>
          {facets[name].map(({ value, count }) => {
            const filter = filterFor(name, value);
            return (
              <li key={value}>
                <button
                  type="button"
                  aria-pressed={hasFilter(typed, filter)}
                  onClick={() => onType(toggleFilter(typed, filter))}
                >
                  <bdi>{shown(name, value, language, (range) => say('minutes_range', range))}</bdi>
                  <span class={styles['count']}>{number.format(count)}</span>
                </button>
              </li>
            );
          })}
        </ul>
      </details>
    ),
  );
}

/** A year is a stretch of time, which the query writes by its end. */
const filterFor = (name: Name, value: string): string =>
  name === 'year' ? `in:${value}` : filterWords(name, value);

function shown(name: Name, value: string, language: string, minutes: (range: string) => string): string {
  if (name === 'minutes') return minutes(value.replace('-', '–'));
  return name === 'lang' ? languageName(value, language) : value;
}
