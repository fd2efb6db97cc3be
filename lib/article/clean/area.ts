import type { Block } from '@/lib/article/choose/blocks';

/** An element of the copied page with the blocks in it, which stand in one row of the page's blocks. */
export type Area = {
  element: Element;
  parent: Area | undefined;
  areas: Area[];
  /** Its blocks are `blocks.slice(from, to)`. */
  from: number;
  to: number;
  /** Characters, characters in links, and characters that Readability chose. */
  length: number;
  linked: number;
  chosen: number;
};

/** The tree of areas over `blocks`, the innermost of which are the blocks' own elements. */
export function areasOf(root: Element, blocks: readonly Block[]): Area {
  let at = 0;
  const measure = (element: Element, parent: Area | undefined): Area => {
    const area: Area = { element, parent, areas: [], from: at, to: at, length: 0, linked: 0, chosen: 0 };
    const own = blocks[at];
    if (own?.element === element) {
      at++;
      area.length = own.text.length;
      area.linked = own.linked;
      area.chosen = own.isChosen ? own.text.length : 0;
    } else {
      for (let child = element.firstElementChild; child; child = child.nextElementSibling) {
        const inner = measure(child, area);
        if (inner.from === inner.to) continue;
        area.areas.push(inner);
        area.length += inner.length;
        area.linked += inner.linked;
        area.chosen += inner.chosen;
      }
    }
    area.to = at;
    return area;
  };
  return measure(root, undefined);
}

/** The innermost area that holds at least `share` of what Readability chose. */
export function coreOf(top: Area, share = 0.85): Area {
  const least = top.chosen * share;
  let core = top;
  for (;;) {
    const inner = core.areas.find((area) => area.chosen >= least && area.areas.length > 0);
    if (!inner) return core;
    core = inner;
  }
}
