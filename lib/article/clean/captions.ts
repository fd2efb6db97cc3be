import { isHeading, isProse, pictureOf, type Block } from '@/lib/article/choose/blocks';
import { PICTURE_CREDITS } from '@/lib/article/vocabulary/credits';
import type { Area } from './area';

// Longer ones tell a story of their own; then they are one.
const LONGEST_CAPTION = 600;
const LONGEST_BOX = 400;
const MOST_LINES = 3;

const CAPTION_NAMES = /caption|credit|bildunter|legend|cutline/i;
const PICTURE_NAMES = /image|picture|photo|foto|bild|media(?!n)|gallery|figure|thumb|slideshow/i;

/** Marks the blocks that are captions of pictures, though not marked up as such. */
export function markCaptions(area: Area, blocks: readonly Block[]): void {
  const inside = blocks.slice(area.from, area.to);
  if (isPictureBox(area, inside)) {
    for (const block of inside) if (block.text !== '' && !isHeading(block)) block.isCaption = true;
    return;
  }
  if (area.areas.length === 0) {
    for (const block of inside)
      block.isCaption ||= isNamedCaption(block, area) || isCreditLine(block, blocks[area.from - 1]);
  }
  for (const inner of area.areas) markCaptions(inner, blocks);
}

/** A figure, or a small box with a picture that is named or credited as such, and no more than a few lines beside it. */
function isPictureBox({ element, length, areas }: Area, inside: readonly Block[]): boolean {
  if (areas.length === 0 || length === 0 || length > LONGEST_CAPTION) return false;
  if (element.localName === 'figure') return !element.querySelector('blockquote, pre, table, ul, ol');
  if (length > LONGEST_BOX || element.localName === 'li' || element.localName === 'a') return false;
  const lines = inside.filter(({ text }) => text !== '');
  if (lines.length > MOST_LINES || lines.some(isHeading) || !inside.some(pictureOf)) return false;
  return hasName(element, PICTURE_NAMES) || lines.some(({ text }) => isCredit(text));
}

/** The block or a box around it of hardly more text is called a caption. */
function isNamedCaption(block: Block, area: Area): boolean {
  if (block.text.length > LONGEST_CAPTION || isHeading(block)) return false;
  for (
    let around: Area | undefined = area;
    around && around.length <= block.text.length * 1.5;
    around = around.parent
  ) {
    if (hasName(around.element, CAPTION_NAMES)) return true;
  }
  return false;
}

const hasName = (element: Element, names: RegExp): boolean => names.test(element.getAttribute('class') ?? '');

const isCreditLine = (block: Block, before: Block | undefined): boolean =>
  !isHeading(block) &&
  isCredit(block.text) &&
  (/^[^.!?]{0,40}[:/©|]/.test(block.text) ||
    (before !== undefined && pictureOf(before) !== undefined && !isProse(block)));

const isCredit = (text: string): boolean =>
  text.length <= 160 &&
  (PICTURE_CREDITS.isWhole(text) ||
    PICTURE_CREDITS.isStart(text) ||
    /(?:\/|via |©\s?)(?:Getty|AFP|AP|Reuters|EPA|dpa|Shutterstock|iStock|Alamy|Imago)\b/i.test(text));
