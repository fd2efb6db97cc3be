/** Two line breaks in a row are how a page without paragraphs parts them: makes a paragraph of each part of `block`. */
export function splitAtDoubleBreaks(block: Element): void {
  if (!hasDoubleBreak(block)) return;
  const runs: ChildNode[][] = [[]];
  for (const child of Array.from(block.childNodes)) {
    if (isBreak(child) && isBreak(nextInk(child))) runs.push([]);
    else runs.at(-1)?.push(child);
  }
  const paragraphs = runs
    .map((run) => withoutBlankEnds(run))
    .filter((run) => run.length > 0)
    .map((run) => {
      const paragraph = block.ownerDocument.createElement('p');
      // One by one: as arguments of a call, a hundred thousand nodes overflow the stack.
      for (const node of run) paragraph.append(node);
      return paragraph;
    });
  if (block.localName !== 'p') block.replaceChildren();
  for (const paragraph of paragraphs) {
    if (block.localName === 'p') block.before(paragraph);
    else block.append(paragraph);
  }
  if (block.localName === 'p') block.remove();
}

function hasDoubleBreak(block: Element): boolean {
  for (let child = block.firstElementChild; child; child = child.nextElementSibling) {
    if (isBreak(child) && isBreak(nextInk(child))) return true;
  }
  return false;
}

function withoutBlankEnds(run: readonly ChildNode[]): ChildNode[] {
  const isInk = (node: ChildNode) => !isBreak(node) && !isBlank(node);
  return run.slice(run.findIndex(isInk), run.findLastIndex(isInk) + 1);
}

const isBreak = (node: Node | null): boolean => node instanceof Element && node.localName === 'br';

const isBlank = (node: Node): boolean =>
  node.nodeType === Node.TEXT_NODE ? !node.nodeValue?.trim() : !(node instanceof Element);

/** The next sibling that shows something. */
function nextInk(node: ChildNode): ChildNode | null {
  let next = node.nextSibling;
  while (next && isBlank(next)) next = next.nextSibling;
  return next;
}
