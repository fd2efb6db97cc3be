/** How words are set: sizes in CSS pixels. */
export type Setting = {
  size: number;
  /** As a multiple of the size. */
  leading: number;
  width: number;
  weight: number;
  italic: boolean;
  lang?: string | undefined;
  dir: 'ltr' | 'rtl';
};

/** One line of set words and where it stands below the first, in CSS pixels. */
export type Line = { words: string; top: number };

/** Words as the browser breaks them into lines, in any script, and how high they are. */
export type Lines = { lines: Line[]; height: number };

/** The faces of a card: the packed one, then what the system has. */
export const FACES = "Newsreader, 'Iowan Old Style', Georgia, serif";

/** Breaks words into lines. They are laid out in the page, unseen, for a moment. */
export function linesOf(words: string, setting: Setting): Lines {
  const block = laidOut(words, setting);
  try {
    const text = block.firstChild;
    return { lines: text instanceof Text ? linesIn(text, setting) : [], height: block.offsetHeight };
  } finally {
    block.remove();
  }
}

function laidOut(
  words: string,
  { size, leading, width, weight, italic, lang = '', dir }: Setting,
): HTMLElement {
  const block = document.createElement('div');
  block.lang = lang;
  block.dir = dir;
  block.textContent = words;
  Object.assign(block.style, {
    position: 'absolute',
    insetBlockStart: '0',
    visibility: 'hidden',
    inlineSize: `${width}px`,
    font: `${italic ? 'italic' : 'normal'} ${weight} ${size}px / ${leading} ${FACES}`,
    whiteSpace: 'pre-line',
    overflowWrap: 'anywhere',
    textWrap: 'pretty',
    hyphens: 'manual',
  });
  document.body.append(block);
  return block;
}

function linesIn(text: Text, { size, leading, lang }: Setting): Line[] {
  const range = document.createRange();
  const lines: Line[] = [];
  let first: number | undefined;
  for (const { segment, index } of new Intl.Segmenter(lang, { granularity: 'grapheme' }).segment(text.data)) {
    range.setStart(text, index);
    range.setEnd(text, index + segment.length);
    const box = segment.trim() ? range.getClientRects()[0] : undefined;
    first ??= box?.top;
    const top = box && first !== undefined ? box.top - first : undefined;
    const line = lines.at(-1);
    // Letters of one line may stand a little higher or lower than others.
    const isNew = top !== undefined && (!line || top - line.top > (size * leading) / 2);
    if (isNew) lines.push({ words: segment, top });
    else if (line) line.words += segment;
  }
  return lines.map(({ words, top }) => ({ words: words.trim(), top }));
}
