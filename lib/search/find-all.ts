import { fold } from './fold';

/** A stretch of a text: UTF-16 offsets, `end` exclusive. */
type Found = { start: number; end: number };

/** Every place of some words in a text, as a reader looks for them: case, accents and the form of quotation marks aside. */
export function findAll(text: string, wanted: string): Found[] {
  const { letters: sought } = folded(wanted.trim());
  if (sought === '') return [];
  const { letters, places } = folded(text);
  const found: Found[] = [];
  for (let at = letters.indexOf(sought); at >= 0; at = letters.indexOf(sought, at + sought.length)) {
    const [start, last] = [places[at] ?? 0, places[at + sought.length - 1] ?? 0];
    found.push({ start, end: last + 1 });
  }
  return found;
}

/** A text letter by letter, and where each stood. */
function folded(text: string): { letters: string; places: number[] } {
  const places: number[] = [];
  let letters = '';
  for (let place = 0; place < text.length; place += 1) {
    const typeset = text.charAt(place);
    const plain = typeset < '\u0080' ? typeset.toLowerCase() : fold(TYPED[typeset] ?? typeset);
    const letter = /\s/u.test(plain) ? ' ' : plain;
    letters += letter;
    for (let nth = 0; nth < letter.length; nth += 1) places.push(place);
  }
  return { letters, places };
}

/** Signs as they are typed, for those as they are set. */
const TYPED: Record<string, string> = {
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '‘': "'",
  '’': "'",
  '‚': "'",
  '–': '-',
  '—': '-',
  '\u2011': '-',
};
