import { isHeading, type Block } from '@/lib/article/choose/blocks';
import { ROLES } from '@/lib/article/metadata/by-words';
import type { Verdict } from './judge-blocks';
import type { Story } from './story';

// An author is told of in a few sentences, in as many paragraphs.
const MOST_BLOCKS = 5;
const LONGEST = 700;

/** Leaves out who the author is, told in the last paragraphs of a text: from the first that begins so to the end. */
export function dropBio(blocks: readonly Block[], verdicts: Verdict[], story: Story): void {
  const kept = [...blocks.keys()].filter(
    (at) => verdicts[at] === undefined && blocks[at]?.text !== '' && !blocks[at]?.isCaption,
  );
  const last = kept.slice(1).slice(-MOST_BLOCKS);
  const from = last.findIndex((at) => beginsAsBio(blocks[at]?.text ?? '', story));
  const bio = from < 0 ? [] : last.slice(from);
  if (bio.some((at) => !isOfBio(blocks[at]))) return;
  for (const at of bio) verdicts[at] = 'author';
}

const isOfBio = (block: Block | undefined): boolean =>
  block !== undefined && block.text.length <= LONGEST && !isHeading(block);

/** Whether a paragraph begins by saying what one of the authors is or does. */
export function beginsAsBio(text: string, { authors }: Pick<Story, 'authors'>): boolean {
  const start = text.slice(0, 200);
  return authors.some((author) => {
    const [first = '', ...others] = author.split(' ');
    if (others.length === 0) return false;
    if (saysWhat(start, author)) return true;
    // By the first name alone others are told of too.
    return saysWhat(start, first) && ROLES(start).test(start);
  });
}

const saysWhat = (text: string, name: string): boolean =>
  text.toLowerCase().startsWith(name.toLowerCase()) && IS.test(text.slice(name.length));

/** "is", "has", "writes" in the languages of most bios, right after a name. */
const IS =
  /^,? (?:is|was|has|writes|covers|works|worked|joined|started|founded|reports|serves|lives|teaches|ist|war|schreibt|arbeitet|lebt|leitet|studierte|berichtet|est|écrit|travaille|es|escribe|trabaja|è|scrive|lavora|é|escreve|trabalha|schrijft|werkt|jest|pisze|är|er|skriver|on)(?= )/i;
