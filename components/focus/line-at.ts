/** A stretch of the window from top to bottom, in CSS pixels. */
export type Band = { top: number; bottom: number };

/** The block of the drawn text at a height of the window, else the nearest one below, else the last. */
export function blockAt(page: Element, y: number): HTMLElement | undefined {
  const blocks = [...page.querySelectorAll<HTMLElement>('[data-block]')];
  return blocks.find((block) => block.getBoundingClientRect().bottom > y) ?? blocks.at(-1);
}

/** The line of the drawn text that is nearest to a height of the window; what is no line is taken whole. */
export function lineAt(page: Element, y: number): Band | undefined {
  const block = blockAt(page, y);
  if (!block) return undefined;
  const words = document.createRange();
  words.selectNodeContents(block);
  const lines = linesOf([...words.getClientRects()]);
  const [first = block.getBoundingClientRect()] = lines;
  return lines.reduce<Band>((best, line) => (distance(line, y) < distance(best, y) ? line : best), first);
}

/** Boxes of words that stand beside each other make a line. */
function linesOf(boxes: readonly DOMRect[]): Band[] {
  const lines: Band[] = [];
  for (const { top, bottom, height } of boxes) {
    const line = lines.at(-1);
    if (height === 0) continue;
    if (line && (top + bottom) / 2 < line.bottom && (top + bottom) / 2 > line.top) {
      line.top = Math.min(line.top, top);
      line.bottom = Math.max(line.bottom, bottom);
    } else lines.push({ top, bottom });
  }
  return lines;
}

const distance = ({ top, bottom }: Band, y: number): number => Math.max(top - y, y - bottom, 0);
