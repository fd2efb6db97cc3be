import { foldedText } from './words';

/** Signs between a headline and the outlet's name. */
const SEPARATOR = /\s+(?:[|｜–—\-·•»«/\\>]|::|--|\|\|)\s+|\s*[|｜]\s*|\s*[:：]\s*/gu;
const MOST_CUTS = 4;
/** Less than this is a rubric or a name, not a headline. */
const SHORTEST_HEADLINE = 10;

/**
 * `title` without the outlet's name and rubric at its end or start. A part goes if it is one of the outlet's `names`,
 * or if what remains is word for word what one of `others` says the title is.
 */
export function withoutOutlet(title: string, names: readonly string[], others: readonly string[]): string {
  const same = new Set(others.filter((other) => other !== title).map(foldedText));
  const outlets = names.map(compact).filter((name) => name.length > 1);
  let rest = title;
  for (let cut = 0; cut < MOST_CUTS; cut++) {
    const shorter = cutsOf(rest).find(({ kept, gone, byColon }) =>
      // After a colon a headline goes on: there only the very name will do.
      byColon
        ? outlets.includes(compact(gone))
        : (kept.length >= SHORTEST_HEADLINE && same.has(foldedText(kept))) ||
          isOutlet(compact(gone), outlets),
    );
    if (!shorter) break;
    rest = shorter.kept;
  }
  return rest;
}

type Cut = { kept: string; gone: string; byColon: boolean };

/** The ways to take one end off, the shortest end first. */
function cutsOf(title: string): Cut[] {
  const marks = [...title.matchAll(SEPARATOR)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
    byColon: /^[:：]$/u.test(match[0].trim()),
  }));
  return marks
    .flatMap(({ from, to, byColon }): Cut[] => {
      const [head, tail] = [title.slice(0, from).trim(), title.slice(to).trim()];
      return [
        { kept: head, gone: tail, byColon },
        { kept: tail, gone: head, byColon },
      ];
    })
    .filter(({ kept, gone }) => kept && gone)
    .toSorted((a, b) => a.gone.length - b.gone.length);
}

/** Whether `text` is one of the outlet's `names` in some spelling. */
export const isOutletName = (text: string, names: readonly string[]): boolean =>
  isOutlet(
    compact(text),
    names.map(compact).filter((name) => name.length > 1),
  );

/** "SPIEGEL ONLINE", "spiegel.de" and "Spiegel" all name the same outlet. */
const isOutlet = (text: string, outlets: readonly string[]): boolean =>
  text.length > 1 &&
  outlets.some(
    (name) =>
      name === text ||
      (text.length >= 3 && name.startsWith(text)) ||
      (name.length >= 4 && text.startsWith(name) && text.length <= name.length + LONGEST_ADDITION),
  );
const LONGEST_ADDITION = 10; // "Online", "Magazine", "Nachrichten"

const compact = (text: string): string => foldedText(text).replaceAll(' ', '');
