/** Where the blocks of an article's text begin and end, and a hash of what each says. */
export type Block = { start: number; end: number; hash: string };

/** The blocks of an article's text, which blank lines part. */
export function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  let start = 0;
  for (const words of text.split('\n\n')) {
    const end = start + words.length;
    if (words.trim()) blocks.push({ start, end, hash: blockHash(words) });
    start = end + 2;
  }
  return blocks;
}

/** Number of the block an offset stands in, or of the one before where it stands between two; -1 before the first. */
export const blockAt = (blocks: readonly Block[], offset: number): number =>
  blocks.findLastIndex(({ start }) => start <= offset);

/** Names what a block says, whatever white space it is set with: FNV-1a over two halves of 32 bits, in base 36. */
export function blockHash(words: string): string {
  let [one, other] = [0x811c9dc5, 0x9dc5811c];
  for (let place = 0; place < words.length; place += 1) {
    const unit = words.charCodeAt(place);
    if (unit === 0xad || (unit <= 0x20 && unit >= 9) || unit === 0xa0) continue;
    one = Math.imul(one ^ unit, 0x01000193);
    other = Math.imul(other ^ unit, 0x85ebca6b) ^ (other >>> 15);
  }
  return (one >>> 0).toString(36) + (other >>> 0).toString(36);
}
