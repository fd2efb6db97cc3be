/** Ends the text under `root` after `most` characters; tells whether there was more. */
export function cutText(root: Element, most: number): boolean {
  if ((root.textContent?.length ?? 0) <= most) return false;
  const document = root.ownerDocument;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let left = most;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const length = node.nodeValue?.length ?? 0;
    if (length > left) {
      node.nodeValue = node.nodeValue?.slice(0, left) ?? '';
      const rest = document.createRange();
      rest.setStartAfter(node);
      rest.setEndAfter(root.lastChild ?? node);
      rest.deleteContents();
      return true;
    }
    left -= length;
  }
  return false;
}
