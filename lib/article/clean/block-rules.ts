import { isHeading, linkShare, type Block } from '@/lib/article/choose/blocks';
import { AGENCIES, ROLES } from '@/lib/article/metadata/by-words';
import { END_LINES } from '@/lib/article/vocabulary/credits';
import { tellsOfCommission } from '@/lib/article/vocabulary/disclosures';
import { asksForAccount, PROMPTS } from '@/lib/article/vocabulary/prompts';
import { RELATED } from '@/lib/article/vocabulary/related';
import { beginsAsBio } from './author-bio';
import { isDateLine } from './date-line';
import { isSameText, shareOfWords, wordsIn } from './same-words';
import type { Story } from './story';

/** Where a block stands: before the first paragraph of the text, after the last but one, or between. */
export type Place = 'head' | 'middle' | 'tail';

/** A rule that leaves out single blocks. */
type BlockRule = { name: string; applies: (block: Block, story: Story, place: Place) => boolean };

// No prompt or teaser is longer; a longer block is a paragraph that happens to begin so.
const LONGEST_PROMPT = 220;
const LONGEST_BIO = 450;
const LONGEST_END_LINE = 300;
const LONGEST_DISCLOSURE = 400;

export const BLOCK_RULES: readonly BlockRule[] = [
  {
    name: 'title',
    applies: (block, { title }, place) =>
      (place === 'head' || block.element.localName === 'h1') &&
      block.text.length < 300 &&
      isSameText(block.text, title),
  },
  {
    name: 'related',
    applies: (block) =>
      RELATED.isWhole(block.text) ||
      (RELATED.isStart(block.text) && block.text.length < LONGEST_PROMPT && linkShare(block) > 0.3),
  },
  {
    name: 'prompt',
    applies: (block) => !isCode(block) && !isCell(block) && isPrompt(block),
  },
  {
    name: 'byline',
    applies: (block, story, place) => place !== 'middle' && !isHeading(block) && isByline(block, story),
  },
  {
    name: 'date',
    applies: (block, { lang }) => !isCell(block) && !isHeading(block) && isDateLine(block.text, lang),
  },
  {
    name: 'end-line',
    applies: (block, _story, place) =>
      place === 'tail' && block.text.length < LONGEST_END_LINE && !isHeading(block) && isEndLine(block.text),
  },
  {
    name: 'author',
    applies: (block, story, place) =>
      (place === 'tail' && isBio(block, story)) || (place === 'head' && isBioAbove(block, story)),
  },
  {
    name: 'disclosure',
    applies: (block, _story, place) =>
      place !== 'middle' && block.text.length < LONGEST_DISCLOSURE && tellsOfCommission(block.text),
  },
  {
    name: 'links',
    applies: (block) =>
      block.element.localName === 'p' &&
      linkShare(block) > 0.9 &&
      !isCell(block) &&
      !isItem(block) &&
      wordsIn(block.text).length > 0,
  },
];

const isCell = ({ element }: Block): boolean => element.closest('td, th') !== null;
const isItem = ({ element }: Block): boolean => element.closest('li, dd, blockquote') !== null;
const isCode = ({ element }: Block): boolean => element.closest('pre, code') !== null;

function isPrompt(block: Block): boolean {
  const { text, linked } = block;
  if (PROMPTS.isWhole(text)) return true;
  // What ends in a colon introduces what follows.
  if (text.length > LONGEST_PROMPT || isItem(block) || text.endsWith(':')) return false;
  if (asksForAccount(text) && linked > 0) return true;
  if (MINUTES.test(text) || FOLLOW.test(text)) return true;
  return PROMPTS.isStart(text) && !isHeading(block);
}

// "3 min. read"; "Follow us on Facebook".
const MINUTES =
  /^\d{1,3}[\s-]*min(?:ute)?s?\.?(?: read| lesezeit| de lecture| de lectura| di lettura| de leitura| leestijd)?$/i;
const FOLLOW =
  /^follow [^.]{2,40} on (?:facebook|x|twitter|instagram|youtube|tiktok|whatsapp|telegram|bluesky|threads|linkedin)\b/i;

/** The authors' names and little else. */
function isByline({ text }: Block, { authors }: Story): boolean {
  if (text.length > 150 || authors.length === 0) return false;
  const names = authors.join(' ');
  return shareOfWords(names, text) > 0.99 && wordsIn(text).length <= wordsIn(names).length + 6;
}

/** Who the author is, told under the article. */
function isBio({ text }: Block, { authors }: Story): boolean {
  if (text.length > LONGEST_BIO) return false;
  const beginning = text.slice(0, 90).toLowerCase();
  return authors.some((author) => author.includes(' ') && beginning.includes(author.toLowerCase()));
}

/** The same, told above it. */
const isBioAbove = ({ text }: Block, story: Story): boolean =>
  text.length <= LONGEST_BIO && beginsAsBio(text, story) && ROLES(text).test(text);

const CONTRIBUTED =
  /contributed to this (?:report|story|article)|contributed reporting|\((?:dpa|afp|apa|ap|reuters|efe|ansa|pap|čtk|lusa|anp|ntb|tt)[^)]{0,30}\)\s*$/i;

const isEndLine = (text: string): boolean =>
  END_LINES.isStart(text) ||
  END_LINES.isWhole(text) ||
  (text.length < 160 && CONTRIBUTED.test(text) && !/[.!?] .*[.!?] /.test(text)) ||
  (text.length < 30 && (AGENCIES.test(text.replace(/^[([]|[)\]]$/g, '')) || SIGN_OFF.test(text)));

// Whose text it is and who worked on it: "dpa/sep", "MDR (dst)".
const SIGN_OFF = /^[([]?(?:[A-Z]{2,5}|[a-z]{3})(?:\/| ?\()[a-z./]{2,9}[)\]]*$/;
