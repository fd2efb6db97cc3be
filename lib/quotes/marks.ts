import type { Span } from './quote';

/** A quotation found by its marks; `open` where the paragraph ends before the closing mark. */
export type Quoted = Span & { open: boolean; single: boolean };

/** One quotation mark: what it may do there, and how strongly its shape says so. */
type Mark = Span & { family: string; opens: boolean; closes: boolean };

/**
 * The outermost quotations of one paragraph, in order. Marks of one family may be mixed (curly and straight).
 * An opening mark without its partner counts only where a quotation may outlast the paragraph: at the paragraph's
 * beginning, or anywhere if it `goesOn`, that is, if the next paragraph begins with an opening mark.
 */
export function quotedSpans(text: string, paragraph: Span, goesOn = false): Quoted[] {
  const marks = marksIn(text, paragraph);
  const mayStayOpen = (mark: Mark) =>
    mark.family !== 'single' && (goesOn || !text.slice(paragraph.start, mark.start).trim());
  const found =
    pairs(text, paragraph, marks, mayStayOpen, true) ??
    pairs(text, paragraph, marks, mayStayOpen, false) ??
    // Some stray single mark, most likely an apostrophe, must not hide the rest.
    pairs(
      text,
      paragraph,
      marks.filter(({ family }) => family !== 'single'),
      mayStayOpen,
      false,
    );
  return (found ?? []).filter((span) => /[\p{L}\p{N}]/u.test(text.slice(span.start, span.end)));
}

/** Pairs the marks; if `nested`, a curly opening mark inside a quotation opens another. Undefined if it does not come out even. */
function pairs(
  text: string,
  paragraph: Span,
  marks: readonly Mark[],
  mayStayOpen: (mark: Mark) => boolean,
  nested: boolean,
): Quoted[] | undefined {
  const found: Quoted[] = [];
  const lastCloser = lastClosers(marks);
  let opener: Mark | undefined;
  let depth = 0;
  marks.forEach((mark, index) => {
    if (!opener) {
      const hasPartner = (lastCloser.get(mark.family) ?? -1) > index;
      if (mark.opens && (hasPartner || mayStayOpen(mark))) opener = mark;
    } else if (mark.family === opener.family) {
      if (nested && mark.opens && !mark.closes) depth++;
      else if (mark.closes && depth > 0) depth--;
      else if (mark.closes && !isPossessive(text, mark, index, lastCloser)) {
        found.push(quoted(opener, mark.end, false));
        opener = undefined;
      }
    }
  });
  if (!opener) return found;
  return mayStayOpen(opener) ? [...found, quoted(opener, paragraph.end, true)] : undefined;
}

const quoted = (opener: Mark, end: number, open: boolean): Quoted => ({
  start: opener.start,
  end,
  open,
  single: opener.family === 'single',
});

/** Index of the last mark of each family that can close: asked for every opener, so it is looked up once. */
function lastClosers(marks: readonly Mark[]): Map<string, number> {
  const last = new Map<string, number>();
  marks.forEach((mark, index) => {
    if (mark.closes) last.set(mark.family, index);
  });
  return last;
}

/** "the students’ union’": an apostrophe behind an s closes nothing while a better closing mark follows. */
const isPossessive = (
  text: string,
  mark: Mark,
  index: number,
  lastCloser: ReadonlyMap<string, number>,
): boolean =>
  mark.family === 'single' &&
  /s/.test(text.charAt(mark.start - 1)) &&
  /\s/.test(text.charAt(mark.end)) &&
  (lastCloser.get('single') ?? -1) > index;

// Two straight apostrophes or two accents stand for one double mark in many newspapers' systems.
const MARKS = /''|``|,,|[“”„‟"″＂«»‹›「」『』‘’‚'`]/g;
const FAMILIES: ReadonlyMap<string, string> = new Map([
  ...['“', '”', '„', '‟', '"', '″', '＂', "''", '``', ',,'].map((mark) => [mark, 'double'] as const),
  ...['«', '»'].map((mark) => [mark, 'angle'] as const),
  ...['‹', '›'].map((mark) => [mark, 'small angle'] as const),
  ...['「', '」'].map((mark) => [mark, 'corner'] as const),
  ...['『', '』'].map((mark) => [mark, 'white corner'] as const),
  ...['‘', '’', '‚', "'", '`'].map((mark) => [mark, 'single'] as const),
]);
const ONLY_OPENS = new Set(['„', '‚', '「', '『', '``', ',,']);
const ONLY_CLOSES = new Set(['」', '』']);

function marksIn(text: string, { start, end }: Span): Mark[] {
  const marks: Mark[] = [];
  let german = false;
  MARKS.lastIndex = start;
  for (let match = MARKS.exec(text); match && match.index < end; match = MARKS.exec(text)) {
    const [shape] = match;
    const at = match.index;
    german ||= shape === '„' || shape === '‚' || shape === ',,';
    const before = at > start ? text.charAt(at - 1) : ' ';
    const after = at + shape.length < end ? text.charAt(at + shape.length) : ' ';
    const family = FAMILIES.get(shape) ?? shape;
    if (family === 'single' && isApostrophe(shape, before, after)) continue;
    if (shape === ',,' && !/[\s([]/.test(before)) continue;
    if (/["″]/.test(shape) && /\d/.test(before) && /[\d\s(]/.test(after) && !marks.some(isDouble)) continue;
    marks.push({ start: at, end: at + shape.length, family, ...rolesOf(shape, before, after, german) });
  }
  return marks;
}

const isDouble = (mark: Mark): boolean => mark.family === 'double';

/** Inside a word, or before a shortened one ("’90s"). */
const isApostrophe = (shape: string, before: string, after: string): boolean =>
  (/[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after)) ||
  (shape !== '‘' && /\d/.test(after)) ||
  (/\s/.test(before) && /\s/.test(after));

function rolesOf(
  shape: string,
  before: string,
  after: string,
  german: boolean,
): { opens: boolean; closes: boolean } {
  if (ONLY_OPENS.has(shape)) return { opens: true, closes: false };
  if (ONLY_CLOSES.has(shape)) return { opens: false, closes: true };
  if (/[«»‹›]/.test(shape)) return { opens: true, closes: true };
  const startsWord = /[\s([{\u2014\u2013\-/:;“"‘'„«>]/.test(before) && !/[\s,;.!?)\]]/.test(after);
  const endsWord = !/[\s([{]/.test(before);
  if (shape === '“' || shape === '‘') {
    return { opens: startsWord || !german, closes: german || !startsWord };
  }
  // ” in front of a word is a slip for “; only straight marks may do both.
  if (shape === '’') return { opens: false, closes: endsWord };
  if (shape === '”') return { opens: startsWord, closes: !startsWord || endsWord };
  return { opens: startsWord || before === ' ', closes: endsWord || !startsWord };
}
