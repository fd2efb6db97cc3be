import type { Block } from '@/lib/article/choose/blocks';
import { listenFor } from '@/lib/article/vocabulary/phrases';
import { PROMPTS } from '@/lib/article/vocabulary/prompts';
import { RELATED } from '@/lib/article/vocabulary/related';
import { isSameText, shareOfWords, wordsIn } from './same-words';
import type { Story } from './story';

const related = listenFor(RELATED);
const prompts = listenFor(PROMPTS);

/** A rule that leaves out single blocks; `isHead` is true until the first paragraph of the text. */
type BlockRule = { name: string; applies: (block: Block, story: Story, isHead: boolean) => boolean };

// No prompt or teaser is longer; a longer block is a paragraph that happens to begin so.
const LONGEST_PROMPT = 220;

const isHeading = ({ element }: Block): boolean => /^h[1-6]$/.test(element.localName);
const linkShare = ({ text, linked }: Block): number => (text.length > 0 ? linked / text.length : 0);

export const BLOCK_RULES: readonly BlockRule[] = [
  {
    name: 'title',
    applies: (block, { title }, isHead) =>
      (isHead || isHeading(block)) && block.text.length < 300 && isSameText(block.text, title),
  },
  {
    name: 'related',
    applies: (block) =>
      related.isWhole(block.text) ||
      (related.isStart(block.text) && block.text.length < LONGEST_PROMPT && linkShare(block) > 0.3),
  },
  {
    name: 'prompt',
    applies: (block) =>
      prompts.isWhole(block.text) ||
      (prompts.isStart(block.text) && block.text.length < LONGEST_PROMPT && !isHeading(block)),
  },
  { name: 'byline', applies: (block, story) => isByline(block, story) },
  { name: 'date', applies: (block) => isDateLine(block.text) },
  {
    name: 'links',
    applies: (block) =>
      linkShare(block) > 0.9 &&
      block.element.localName !== 'td' &&
      block.element.localName !== 'th' &&
      wordsIn(block.text).length > 0,
  },
];

/** The authors' names and little else. */
function isByline({ text }: Block, { authors }: Story): boolean {
  if (text.length > 150 || authors.length === 0) return false;
  const names = authors.join(' ');
  return shareOfWords(names, text) > 0.99 && wordsIn(text).length <= wordsIn(names).length + 6;
}

const DATE = /\b(?:19|20)\d\d\b|\b\d{1,2}[:.h]\d\d\b/;

/** A date or a time with hardly a word around it. */
function isDateLine(text: string): boolean {
  if (text.length > 80 || !DATE.test(text)) return false;
  const letters = text.replace(/[^\p{L}]/gu, '').length;
  return letters <= 25 && text.replace(/\D/g, '').length >= 3 && !/[.!?。]\s*\p{L}/u.test(text);
}
