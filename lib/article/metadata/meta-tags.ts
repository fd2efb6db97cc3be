import { plainText } from './plain-text';

/** The page's `meta` elements by lower-case name or property. */
export type MetaTags = {
  /** First filled value among `names`, the earlier name first; empty when there is none. */
  first(...names: string[]): string;
  /** All values of one name, in page order. */
  all(name: string): string[];
};

const MOST_TAGS = 1000;
const NAMES = ['property', 'name', 'itemprop', 'http-equiv'];

export function readMetaTags(root: Element): MetaTags {
  const values = new Map<string, string[]>();
  for (const tag of [...root.querySelectorAll('meta')].slice(0, MOST_TAGS)) {
    // Some publishers write `value` where `content` is meant.
    const content = (tag.getAttribute('content') ?? tag.getAttribute('value'))?.trim();
    if (!content) continue;
    for (const name of namesOf(tag)) {
      const others = values.get(name);
      if (others) others.push(content);
      else values.set(name, [content]);
    }
  }
  const read = new Map<string, string[]>();
  const all = (name: string) => {
    const known = read.get(name);
    if (known) return known;
    const texts = (values.get(name) ?? []).map((value) => plainText(value, 1000)).filter(Boolean);
    read.set(name, texts);
    return texts;
  };
  return {
    all,
    first: (...names) => {
      for (const name of names) {
        const [value] = all(name);
        if (value) return value;
      }
      return '';
    },
  };
}

/** One tag may name several properties (`property="og:title" name="title"`), each written with or without spaces. */
const namesOf = (tag: Element): string[] => [
  ...new Set(
    NAMES.flatMap((attribute) => tag.getAttribute(attribute)?.trim().toLowerCase().split(/\s+/) ?? []).filter(
      Boolean,
    ),
  ),
];
