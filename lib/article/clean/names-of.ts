import { NAMES } from '@/lib/article/vocabulary/names';

const RULE_OF_NAME: ReadonlyMap<string, string> = new Map(
  Object.entries(NAMES).flatMap(([rule, names]) => names.map((name): [string, string] => [name, rule])),
);
const ATTRIBUTES = ['class', 'id', 'data-testid', 'data-component', 'itemprop'];
// Generated names are long rows of letters; a row of utility classes says how a part looks, not what it is.
const LONGEST = 400;

/** The rule under which the element's own names put it among what is no article. */
export function ruleOfNames(element: Element): string | undefined {
  for (const attribute of ATTRIBUTES) {
    const value = element.getAttribute(attribute);
    if (!value) continue;
    for (const word of wordsOf(value.slice(0, LONGEST))) {
      const rule = RULE_OF_NAME.get(word);
      if (rule) return rule;
    }
  }
  return undefined;
}

/** `newsletter-box__inlineSignup` → newsletter, box, inline, signup. */
export const wordsOf = (names: string): string[] =>
  names
    .replace(/([a-z\\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word.length > 1);
