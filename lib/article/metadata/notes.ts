import type { Note } from '@/lib/article/article';
import type { Clues } from './clues';
import { isNode, type LdNode } from './json-ld';
import { ldList, ldText, textOfValue } from './ld-value';
import { heardNote } from './note-words';
import { OTHER_TEXTS } from './other-parts';
import { oneLine } from './plain-text';
import { closest, queryAll } from './unclobbered';
import { foldedText } from './words';
import { lettered } from '@/lib/article/lettered';

const MOST_NOTES = 5;
const MOST_BLOCKS = 1000;
/** Less is a dateline ("Updated: 3 May, 14:05") or a heading. */
const SHORTEST = 40;
const LONGEST = 1000;

/** Corrections, editors' notes and updates of the article, none twice; undefined where there are none. */
export function notesOf(clues: Clues): Note[] | undefined {
  const notes = new Map<string, Note>();
  for (const note of [...inData(clues), ...onPage(clues)]) {
    const key = foldedText(note.text).slice(0, 80);
    if (isTold(note) && !notes.has(key)) notes.set(key, note);
  }
  return notes.size > 0 ? [...notes.values()].slice(0, MOST_NOTES) : undefined;
}

const isTold = ({ text }: Note): boolean =>
  text.length >= SHORTEST && (text.match(LETTER(text))?.length ?? 0) > text.length / 2;
const LETTER = lettered(String.raw`[\p{L}]`, 'g');

const inData = ({ ld }: Clues): Note[] =>
  ldList(ld, 'correction').flatMap((value): Note[] => {
    const text = isNode(value) ? textOfNode(value) : textOfValue(value, LONGEST);
    return text ? [heardNote(text) ?? { kind: 'correction', text }] : [];
  });

const textOfNode = (node: LdNode): string =>
  ldText(node, 'text', LONGEST) || ldText(node, 'description', LONGEST);

function onPage({ root }: Clues): Note[] {
  const notes: Note[] = [];
  for (const block of queryAll(root, 'p, aside, [role="note"], h2, h3, h4', MOST_BLOCKS)) {
    const note = noteIn(block);
    if (note && !closest(block, OTHER_TEXTS)) notes.push(note);
    if (notes.length === MOST_NOTES) break;
  }
  return notes;
}

function noteIn(block: Element): Note | undefined {
  const { textContent } = block;
  if (textContent.length > 2 * LONGEST) return undefined;
  const note = heardNote(oneLine(textContent));
  // A heading that is a label alone belongs to the block below it; "Updates" may head any section.
  const below =
    note && !note.text && note.kind !== 'update' ? oneLine(block.nextElementSibling?.textContent ?? '') : '';
  return note && below ? { ...note, text: below.slice(0, LONGEST) } : note;
}
