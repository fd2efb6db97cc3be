import { parseDates } from './parse-dates';
import { parseMinutes } from './parse-minutes';
import {
  NAME_FIELDS,
  STATES,
  type Filter,
  type NameField,
  type Query,
  type QueryProblem,
  type State,
} from './query';
import { wordsOf } from './words';

/**
 * Understands what is typed into the search field: words, `"exact phrase"`, `-word`, `site: outlet: author: speaker: tag:
 * lang: is: before: after: in: minutes:`. What makes no sense is told in `problems` and otherwise left out.
 */
export function parseQuery(typed: string, now: Date = new Date()): Query {
  const query: Query = { words: [], phrases: [], filters: [], problems: [] };
  for (const match of typed.matchAll(PART)) addPart(query, partOf(match), now);
  const last = query.words.at(-1);
  // The word at the cursor is probably not finished; one followed by a space is.
  if (last && /[\p{L}\p{N}\p{M}]$/u.test(typed) && endsInWord(typed)) last.isUnfinished = true;
  return query;
}

/** A minus, a field and its value; or words in quotation marks; or anything up to the next space. */
const PART =
  /(?<minus>[-−])?(?:(?<field>\p{L}+):)?(?:(?<open>["“„”])(?<quoted>[^"“”„]*)(?<close>["“”])?|(?<bare>[^\s"“”„]*))/gu;

type Part = {
  source: string;
  not: boolean;
  field: string | undefined;
  quoted: string | undefined;
  isOpen: boolean;
  value: string;
};

function partOf(match: RegExpExecArray): Part {
  const { minus, field, open, quoted, close, bare } = match.groups ?? {};
  return {
    source: match[0],
    not: minus !== undefined,
    field: field?.toLowerCase(),
    quoted,
    isOpen: open !== undefined && close === undefined,
    value: (quoted ?? bare ?? '').trim(),
  };
}

function addPart(query: Query, part: Part, now: Date): void {
  const { source, field, quoted, isOpen, value, not } = part;
  if (source.trim() === '') return;
  if (isOpen) complain(query, 'open-quotation', source);
  if (field !== undefined && !isAddress(part)) return addFilter(query, part, field, now);
  const words = [...wordsOf(field === undefined ? value : source)].map(({ word }) => word);
  if (words.length === 0) {
    if (not || (quoted !== undefined && !isOpen)) complain(query, 'no-words', source);
    return;
  }
  if (quoted !== undefined && words.length > 1) query.phrases.push({ words, not });
  else if (words.length > 1 && not) query.phrases.push({ words, not });
  else query.words.push(...words.map((word) => ({ word, not, isUnfinished: false })));
}

function addFilter(query: Query, { source, value, not }: Part, field: string, now: Date): void {
  if (value === '') return complain(query, 'no-value', source);
  if (isNameField(field)) return void query.filters.push({ field, value, not });
  const found = valueFilter(field, value, now);
  if (typeof found === 'string') complain(query, found, source);
  else query.filters.push({ ...found, not });
}

type ValueFilter = Filter extends infer F ? (F extends Filter ? Omit<F, 'not'> : never) : never;

function valueFilter(field: string, value: string, now: Date): ValueFilter | QueryProblem['why'] {
  if (field === 'is') {
    const state = value.toLowerCase();
    return isState(state) ? { field, value: state } : 'unknown-state';
  }
  if (field === 'before' || field === 'after' || field === 'in') {
    const dates = parseDates(value, now);
    if (!dates) return 'no-date';
    if (field === 'in') return { field: 'date', ...dates };
    return field === 'before' ? { field: 'date', to: dates.from } : { field: 'date', from: dates.to };
  }
  if (field === 'minutes') {
    const minutes = parseMinutes(value);
    return minutes ? { field, ...minutes } : 'no-minutes';
  }
  return 'unknown-field';
}

const complain = (query: Query, why: QueryProblem['why'], part: string): void =>
  void query.problems.push({ why, part: part.trim() });

/** `https://…` and `12:30` are no fields. */
const isAddress = ({ value }: Part): boolean => value.startsWith('//');

const isNameField = (field: string): field is NameField => NAME_FIELDS.some((name) => name === field);
const isState = (value: string): value is State => STATES.some((state) => state === value);

const endsInWord = (typed: string): boolean => !/["“”„:]\S*$/.test(typed);
