import type { Page } from 'playwright-core';

/** A colour no page has: what the browser marks because of a text fragment is painted solid with it. */
const PAINT = 'rgb(1, 254, 3)';

/** A line of words on screen, in CSS pixels. */
type Box = { left: number; top: number; right: number; bottom: number };

/** What a link to words came to: in which lines of the wanted words the browser painted, and what it painted besides. */
export type TargetText = {
  /** Share of each line of the wanted words that is painted, from 0 to 1; empty where they are out of sight. */
  lines: number[];
  /** Painted pixels outside these lines. */
  elsewhere: number;
};

/** Opens a link to words in a tab and looks at what is marked: `words` as they stand on the page after `before`. */
export async function openTargetText(
  tab: Page,
  link: string,
  { before, words }: { before: string; words: string },
): Promise<TargetText> {
  // A link to a page that is open already would only scroll it.
  await tab.goto('about:blank');
  await tab.goto(link);
  await tab.addStyleTag({
    content: `::target-text { background: ${PAINT} !important; color: ${PAINT} !important }`,
  });
  const boxes = await tab.evaluate(boxesOf, [before, words] as const);
  const picture = (await tab.screenshot({ scale: 'css' })).toString('base64');
  return tab.evaluate(paintIn, { picture, boxes });
}

/** Runs in the page: the lines of the words that are wholly in sight. */
function boxesOf([before, words]: readonly [string, string]): Box[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const letters: { node: Text; offset: number }[] = [];
  let text = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!(node instanceof Text) || !node.parentElement?.checkVisibility({ visibilityProperty: true }))
      continue;
    for (let offset = 0; offset < node.length; offset++) {
      const letter = node.data.charAt(offset);
      if (/\s/.test(letter)) continue;
      text += letter;
      letters.push({ node, offset });
    }
  }
  const bare = (part: string) => part.replaceAll(/\s/g, '');
  const at = text.indexOf(bare(before) + bare(words)) + bare(before).length;
  const [first, last] = [letters[at], letters[at + bare(words).length - 1]];
  if (!first || !last || at < bare(before).length) return [];
  const range = document.createRange();
  range.setStart(first.node, first.offset);
  range.setEnd(last.node, last.offset + 1);
  const lines = [...range.getClientRects()].filter(({ width, height }) => width > 1 && height > 1);
  const isInSight = ({ top, bottom }: DOMRect) => top >= 0 && bottom <= innerHeight;
  return lines.every(isInSight)
    ? lines.map(({ left, top, right, bottom }) => ({ left, top, right, bottom }))
    : [];
}

/** Runs in the page: where the paint is in a picture of it. */
async function paintIn({ picture, boxes }: { picture: string; boxes: Box[] }): Promise<TargetText> {
  const bytes = Uint8Array.from(atob(picture), (letter) => letter.charCodeAt(0));
  const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
  if (!context) throw new Error('No canvas.');
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, image.width, image.height);
  const isPainted = (x: number, y: number) => {
    const at = (y * image.width + x) * 4;
    return Math.abs((data[at] ?? 0) - 1) < 3 && (data[at + 1] ?? 0) > 250 && (data[at + 2] ?? 0) < 6;
  };
  const counts = boxes.map(() => 0);
  let elsewhere = 0;
  for (let y = 0; y < image.height; y++)
    for (let x = 0; x < image.width; x++) {
      if (!isPainted(x, y)) continue;
      const box = boxes.findIndex(
        ({ left, top, right, bottom }) =>
          x >= left - 1.5 && x <= right + 1.5 && y >= top - 3 && y <= bottom + 3,
      );
      if (box < 0) elsewhere += 1;
      else counts[box] = (counts[box] ?? 0) + 1;
    }
  const areas = boxes.map(({ left, top, right, bottom }) => (right - left) * (bottom - top));
  return { lines: counts.map((count, index) => Math.min(1, count / (areas[index] ?? 1))), elsewhere };
}
