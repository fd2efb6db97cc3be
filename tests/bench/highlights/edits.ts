import type { Random } from './random.ts';

/** A text in which the marked words stand between two signs that no page uses. */
export const OPEN = '\uE000';
export const CLOSE = '\uE001';

/** What an edit may take from: sentences and words of other articles. */
export type Spare = { sentences: readonly string[]; words: readonly string[] };

/** Changes a marked text; undefined where the text is too short for it. */
export type Edit = (marked: string, random: Random, spare: Spare) => string | undefined;

/** What has truly become of the words. */
export type Truth = 'exact' | 'moved' | 'reworded' | 'lost';

/** The edits of the bench, each with the state that is true after it. */
export const EDITS: readonly { name: string; truth: Truth; edit: Edit }[] = [
  { name: 'nothing changed', truth: 'exact', edit: (marked) => marked },
  { name: 'sentences inserted', truth: 'exact', edit: insertSentences },
  { name: 'page rendered anew', truth: 'exact', edit: renderAnew },
  { name: 'other blocks deleted', truth: 'exact', edit: deleteOthers },
  { name: 'another block moved', truth: 'exact', edit: moveAnother },
  { name: 'its block moved', truth: 'moved', edit: moveIt },
  { name: 'words repeated elsewhere', truth: 'exact', edit: repeatElsewhere },
  ...[1, 5, 20, 50].map((percent) => ({
    name: `context changed ${percent} %`,
    truth: 'exact' as const,
    edit: changing(percent, 'outside'),
  })),
  ...[1, 5, 20, 50].map((percent) => ({
    name: `words changed ${percent} %`,
    truth: 'reworded' as const,
    edit: changing(percent, 'inside'),
  })),
  { name: 'inserted, changed, rendered', truth: 'exact', edit: allAtOnce },
  { name: 'words removed', truth: 'lost', edit: removeWords },
  { name: 'block removed', truth: 'lost', edit: removeBlock },
  { name: 'words replaced', truth: 'lost', edit: replaceWords },
];

/** Blocks of a marked text: those before the words, those that hold them, those after. */
function partsOf(marked: string): { before: string[]; own: string; after: string[] } {
  const blocks = marked.split('\n\n');
  const first = blocks.findIndex((block) => block.includes(OPEN));
  const last = blocks.findIndex((block) => block.includes(CLOSE));
  return {
    before: blocks.slice(0, first),
    own: blocks.slice(first, last + 1).join('\n\n'),
    after: blocks.slice(last + 1),
  };
}

const joined = (...blocks: string[]): string => blocks.filter(Boolean).join('\n\n');

function insertSentences(marked: string, random: Random, { sentences }: Spare): string {
  const { before, own, after } = partsOf(marked);
  const around = (blocks: string[]) =>
    blocks.flatMap((block) => (random.share() < 0.15 ? [random.one(sentences), block] : [block]));
  return joined(
    ...around(before),
    `${random.one(sentences)} ${random.share() < 0.5 ? own : `${own} ${random.one(sentences)}`}`,
    ...around(after),
  );
}

function renderAnew(marked: string, random: Random): string {
  return marked
    .split('\n\n')
    .reduce((text, block) => text + (random.share() < 0.2 ? '\n' : '\n\n') + block)
    .replace(/ /g, () => random.one([' ', ' ', ' ', ' ', '\u00A0', '  ', '\n']))
    .replace(/(\p{L}{4})(\p{L}{4})/gu, (word, one: string, other: string) =>
      random.share() < 0.1 ? `${one}\u00AD${other}` : word,
    )
    .replace(/[“”„]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/[–—]/g, '-')
    .replace(/…/g, '...');
}

function deleteOthers(marked: string, random: Random): string | undefined {
  const { before, own, after } = partsOf(marked);
  if (before.length + after.length < 4) return undefined;
  const some = (blocks: string[]) => blocks.filter(() => random.share() > 0.3);
  return joined(...some(before), own, ...some(after));
}

function moveAnother(marked: string, random: Random): string | undefined {
  const { before, own, after } = partsOf(marked);
  if (before.length < 3 || after.length < 3) return undefined;
  const [mover] = before.splice(random.below(before.length), 1);
  after.splice(1 + random.below(after.length), 0, mover ?? '');
  return joined(...before, own, ...after);
}

function moveIt(marked: string, random: Random): string | undefined {
  const { before, own, after } = partsOf(marked);
  const others = [...before, ...after];
  const places = others.map((_, place) => place).filter((place) => Math.abs(place - before.length) >= 3);
  if (places.length === 0) return undefined;
  others.splice(random.one(places), 0, own);
  return joined(...others);
}

function repeatElsewhere(marked: string, random: Random): string | undefined {
  const { before, own, after } = partsOf(marked);
  const bare = own.replace(/[\uE000\uE001]/g, '');
  const words = marked.slice(marked.indexOf(OPEN) + 1, marked.indexOf(CLOSE));
  // As a pull quote does, or an editor who pasted a paragraph twice.
  const copy = random.share() < 0.7 ? words : bare;
  const blocks = random.share() < 0.5 ? before : after;
  if (blocks.length < 2) return undefined;
  const place = blocks === before ? random.below(blocks.length - 1) : 1 + random.below(blocks.length - 1);
  blocks.splice(place, 0, copy);
  return joined(...before, own, ...after);
}

/** Other words in the place of some, some left out, some put in: at least one. */
function changing(percent: number, where: 'inside' | 'outside'): Edit {
  return (marked, random, { words }) => {
    const [open, close] = [marked.indexOf(OPEN), marked.indexOf(CLOSE)];
    const change = (part: string, near: (offset: number) => boolean = () => true) => {
      const places = [...part.matchAll(/[\p{L}\p{N}]+/gu)];
      const chosen = new Set(places.filter(() => random.share() < percent / 100).map(({ index }) => index));
      const nearby = places.filter(({ index }) => near(index));
      if (nearby.length > 0 && !nearby.some(({ index }) => chosen.has(index)))
        chosen.add(random.one(nearby).index);
      return part.replace(/[\p{L}\p{N}]+/gu, (word, offset: number) =>
        chosen.has(offset) ? changed(word, random, words, offset <= 1) : word,
      );
    };
    const inside = marked.slice(open, close);
    if (where === 'inside') {
      if ((inside.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) < 3) return undefined;
      return marked.slice(0, open) + change(inside) + marked.slice(close);
    }
    const before = marked.slice(0, open);
    return (
      change(before, (offset) => offset > before.length - NEAR) +
      inside +
      change(marked.slice(close), (offset) => offset < NEAR)
    );
  };
}

const NEAR = 60; // Characters of context in which something changes for certain.

function changed(word: string, random: Random, words: readonly string[], isFirst: boolean): string {
  const other = random.one(words.filter((one) => one !== word));
  const chance = random.share();
  // Something new before the first word would stand beside the words, not among them.
  return chance < 0.7 || isFirst ? other : chance < 0.85 ? `${other} ${word}` : '';
}

function allAtOnce(marked: string, random: Random, spare: Spare): string | undefined {
  const altered = changing(5, 'outside')(insertSentences(marked, random, spare), random, spare);
  return altered && renderAnew(altered, random);
}

function removeWords(marked: string): string {
  return marked.slice(0, marked.indexOf(OPEN)) + marked.slice(marked.indexOf(CLOSE) + 1);
}

function removeBlock(marked: string): string | undefined {
  const { before, after } = partsOf(marked);
  return before.length + after.length < 2 ? undefined : joined(...before, ...after);
}

function replaceWords(marked: string, random: Random, { sentences, words }: Spare): string {
  const [open, close] = [marked.indexOf(OPEN), marked.indexOf(CLOSE)];
  const count = marked.slice(open, close).split(' ').length;
  const other =
    count > 6 ? random.one(sentences) : Array.from({ length: count }, () => random.one(words)).join(' ');
  return marked.slice(0, open) + other + marked.slice(close + 1);
}
