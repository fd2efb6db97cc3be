import type { Stretch } from '@/lib/highlights/find-in-text';
import type { Anchor } from './anchor';
import { blockAt, blockHash, blocksOf } from './blocks';

/** Describes a stretch of a text so that it can be found again in later copies; white space at its ends is not part of it. */
export function describeWords(text: string, stretch: Stretch, version: number): Anchor {
  const { start, end } = withoutSpace(text, stretch);
  const blocks = blocksOf(text);
  const block = blocks[Math.max(0, blockAt(blocks, start))];
  return {
    exact: text.slice(start, end),
    prefix: prefixOf(text, start),
    suffix: suffixOf(text, end),
    start,
    end,
    blockHash: block ? block.hash : blockHash(text),
    version,
  };
}

const LEAST = 32; // Characters of context: enough to tell repeated phrases apart.
const MOST = 200; // A sentence that runs on is cut: a change far away should not matter.

function prefixOf(text: string, start: number): string {
  const from = wholeAt(text, Math.max(0, start - MOST));
  const near = text.slice(from, start);
  const starts = sentenceStarts(near).filter((place) => near.length - place >= LEAST);
  return near.slice(starts.at(-1) ?? 0);
}

function suffixOf(text: string, end: number): string {
  const near = text.slice(end, wholeAt(text, Math.min(text.length, end + MOST)));
  const ends = [...sentenceStarts(near), near.length];
  return near.slice(0, ends.find((place) => place >= LEAST) ?? near.length).trimEnd();
}

const sentenceStarts = (text: string): number[] =>
  Array.from(new Intl.Segmenter(undefined, { granularity: 'sentence' }).segment(text), ({ index }) => index);

/** Never cuts a character in half. */
const wholeAt = (text: string, offset: number): number =>
  /[\uDC00-\uDFFF]/.test(text.charAt(offset)) ? offset - 1 : offset;

function withoutSpace(text: string, { start, end }: Stretch): Stretch {
  const words = text.slice(start, end);
  const trimmed = words.trim();
  const from = start + words.indexOf(trimmed);
  return { start: from, end: from + trimmed.length };
}
