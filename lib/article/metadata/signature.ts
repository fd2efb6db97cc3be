import { looksLikeName } from './author-names';
import { AGENCIES, DESK, NO_NAMES } from './by-words';
import { oneLine } from './plain-text';
import { isOutletName } from './title-outlet';

/** Blocks after the last paragraph among which a signature is looked for. */
export const MOST_LINES = 2;
const MOST_WORDS = 4;

/**
 * The person or desk who signed a text below it, as newspapers of some countries do: a name alone in one of its `lastLines`,
 * set in letters of its own or at the line's end. Looked for where a page names nobody but its outlet.
 */
export function signatureIn(lastLines: readonly Element[], outlet: string): string | undefined {
  return lastLines
    .slice(0, MOST_LINES)
    .filter(isSetApart)
    .map((line) => oneLine(line.textContent))
    .find((text) => isSigner(text) && !isOutletName(text, [outlet]));
}

const isSigner = (text: string): boolean => {
  const words = text.split(' ').length;
  if (words > MOST_WORDS || /[.…:!?]$/.test(text) || AGENCIES.test(text) || NO_NAMES(text).test(text))
    return false;
  return looksLikeName(text) && (words > 1 || DESK(text).test(text));
};

function isSetApart(line: Element): boolean {
  if (!line.matches('p, div')) return false;
  const [only] = line.children;
  const isWhole = line.childElementCount === 1 && only?.textContent.trim() === line.textContent.trim();
  return (
    (isWhole && only?.matches('strong, b, em, i') === true) ||
    /text-align:\s*(?:right|end)/i.test(line.getAttribute('style') ?? '')
  );
}
