import { NAMES } from '@/lib/article/vocabulary/names';

const RULE_OF_NAME: ReadonlyMap<string, string> = new Map(
  Object.entries(NAMES).flatMap(([rule, names]) => names.map((name): [string, string] => [name, rule])),
);
// Generated names are long rows of letters; a row of utility classes says how a part looks, not what it is.
const LONGEST = 400;
// The id of a heading or a cell is often made of its words.
const NAMED_BY_TEXT = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'td', 'th', 'tr', 'dt', 'li']);
const UNSEEN =
  /(?:^|\s)(?:visually-?hidden|sr-only|screen-reader-text|screen-reader|print-only|u-hidden)(?:\s|$)/i;

/** The rule under which the element's own names put it among what is no article. */
export function ruleOfNames(element: Element): string | undefined {
  const isNamedByText = NAMED_BY_TEXT.has(element.localName);
  const classes = element.getAttribute('class') ?? '';
  if (UNSEEN.test(classes)) return 'page';
  if (isNamedByText) return undefined;
  const own = ruleIn(wordsOf(withoutUtilities(classes).slice(0, LONGEST)));
  if (own) return own;
  for (const attribute of OTHERS) {
    const words = wordsOf((element.getAttribute(attribute) ?? '').slice(0, LONGEST));
    const rule = ruleIn(words);
    if (rule && !isItsHeading(words, element)) return rule;
  }
  return undefined;
}

const OTHERS = ['id', 'data-testid', 'data-component'];

function ruleIn(words: readonly string[]): string | undefined {
  for (const word of words) {
    const rule = RULE_OF_NAME.get(word);
    if (rule) return rule;
  }
  return undefined;
}

const LEAST_OF_HEADING = 3;
const LONGEST_HEADING = 200;

/** The id of a section is often its heading: `menu-innovation-strategies` is about menus, and none. */
function isItsHeading(words: readonly string[], element: Element): boolean {
  if (words.length < LEAST_OF_HEADING) return false;
  const beginning = (element.textContent ?? '').trimStart().slice(0, LONGEST_HEADING).toLowerCase();
  return words.every((word) => beginning.includes(word));
}

/** Classes of utility frameworks carry a condition or a value: `md:hidden`, `w-[12px]`. */
const withoutUtilities = (classes: string): string =>
  /[:[]/.test(classes)
    ? classes
        .split(/\s+/)
        .filter((name) => !/[:[\]]/.test(name))
        .join(' ')
    : classes;

/** `newsletter-box__inlineSignup` → newsletter, box, inline, signup. */
export const wordsOf = (names: string): string[] =>
  names
    .replace(/([a-z\\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word.length > 1);
