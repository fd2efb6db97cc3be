import { MARKS, type MarkName } from '@/lib/article/tree-from-dom/marks';

const MOST = 2000; // Marks and notes of one page.
const BLOCK = 'li, p, dd, td, blockquote, div';

/**
 * Writes numbers of ours on footnote marks, on the notes they lead to and on the ways back, as the page has them linked:
 * a mark is a link as short as a number to a note that stands below it.
 */
export function markFootnotes(root: Element, base: string): void {
  const links = [...root.querySelectorAll('a[href*="#"]')].slice(0, MOST);
  const targets = targetsIn(root, links, base);
  const numbers = new Map<Element, number>();
  const marks = new Map<Element, number>();
  for (const link of links) {
    const note = noteOf(targets.get(link));
    if (!note || !isMark(link) || !isBelow(note, link)) continue;
    const number = numbers.get(note) ?? numbers.size + 1;
    numbers.set(note, number);
    marks.set(link, number);
    write(link, 'note', number);
    write(note, 'noted', number);
  }
  for (const link of links) {
    const target = targets.get(link);
    const number = target && !marks.has(link) ? numberAt(target, marks) : undefined;
    if (number !== undefined && numbers.get(closestOf(link, numbers) ?? link) === number)
      write(link, 'back', number);
  }
}

const write = (element: Element, name: MarkName, number: number): void =>
  element.setAttribute(MARKS[name], String(number));

/** Where links to other parts of the page lead. */
function targetsIn(root: Element, links: readonly Element[], base: string): Map<Element, Element> {
  const wanted = new Map(links.map((link) => [link, fragmentOf(link, base)]));
  const names = new Set(wanted.values());
  const named = new Map<string, Element>();
  for (const element of root.querySelectorAll('[id], a[name]')) {
    for (const name of [element.getAttribute('id'), element.getAttribute('name')]) {
      if (name && names.has(name) && !named.has(name)) named.set(name, element);
    }
  }
  const targets = new Map<Element, Element>();
  for (const [link, name] of wanted) {
    const target = name === undefined ? undefined : named.get(name);
    if (target) targets.set(link, target);
  }
  return targets;
}

/** The part of this very page that a link leads to. */
function fragmentOf(link: Element, base: string): string | undefined {
  const url = URL.parse(link.getAttribute('href') ?? '', base);
  const own = URL.parse(base);
  if (!url || !own || url.hash.length < 2) return undefined;
  if (url.origin !== own.origin || url.pathname !== own.pathname || url.search !== own.search)
    return undefined;
  try {
    return decodeURIComponent(url.hash.slice(1));
  } catch {
    return url.hash.slice(1);
  }
}

const MARK_TEXT = /^[[(]?(?:\d{1,4}|[a-zA-Z]|[ivxlc]{1,6}|[*†‡§¶#]{1,3})[\])]?$/;
const MARK_NAMES = /foot-?note|end-?note|noteref|note-ref|cite-?ref|reference|fnref/i;
const LONGEST_MARK = 24;

/** A number that is raised or in brackets, or what its page calls a mark. */
function isMark(link: Element): boolean {
  const text = link.textContent.trim();
  if (link.getAttribute('role') === 'doc-noteref') return text.length <= LONGEST_MARK;
  const isRaised = link.closest('sup') !== null || link.querySelector('sup') !== null;
  const names = ['class', 'id', 'rel'].map((name) => link.getAttribute(name) ?? '').join(' ');
  const isCalledMark = MARK_NAMES.test(names) || MARK_NAMES.test(link.parentElement?.className ?? '');
  if (MARK_TEXT.test(text)) return isRaised || isCalledMark || /^[[(]/.test(text);
  return text !== '' && text.length <= LONGEST_MARK && isRaised && isCalledMark;
}

/** The block that holds the note; a heading is none, nor is what holds half of the page. */
function noteOf(target: Element | undefined): Element | undefined {
  const note = target?.closest(BLOCK);
  if (!note || target?.closest('h1, h2, h3, h4, h5, h6')) return undefined;
  return (note.textContent?.length ?? 0) <= LONGEST_NOTE && note.textContent?.trim() ? note : undefined;
}

const LONGEST_NOTE = 5000;

const isBelow = (note: Element, link: Element): boolean =>
  !note.contains(link) && (link.compareDocumentPosition(note) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

/** The number of the mark that a link back leads to: to itself, to what holds it, or to what stands in it. */
function numberAt(target: Element, marks: ReadonlyMap<Element, number>): number | undefined {
  for (const [mark, number] of marks) {
    if (mark === target || mark.contains(target)) return number;
    if (target.contains(mark) && target.textContent.length <= LONGEST_MARK) return number;
  }
  return undefined;
}

function closestOf(link: Element, notes: ReadonlyMap<Element, number>): Element | undefined {
  let element: Element | null = link;
  while (element && !notes.has(element)) element = element.parentElement;
  return element ?? undefined;
}
