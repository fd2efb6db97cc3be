import { isProse, type Block } from '@/lib/article/choose/blocks';

/** An element of the copied page with the blocks in it, which stand in one row of the page's blocks. */
export type Area = {
  element: Element;
  parent: Area | undefined;
  areas: Area[];
  /** Its blocks are `blocks.slice(from, to)`. */
  from: number;
  to: number;
  /** Characters, and characters in links. */
  length: number;
  linked: number;
  /** Characters of running text. */
  prose: number;
  /** Characters that were chosen, once they are counted. */
  chosen: number;
};

/** The tree of areas over `blocks`, the innermost of which are the blocks' own elements. */
export function areasOf(root: Element, blocks: readonly Block[]): Area {
  let at = 0;
  const measure = (element: Element, parent: Area | undefined): Area => {
    const area: Area = {
      element,
      parent,
      areas: [],
      from: at,
      to: at,
      length: 0,
      linked: 0,
      prose: 0,
      chosen: 0,
    };
    const own = blocks[at];
    if (own?.element === element) {
      at++;
      area.length = own.text.length;
      area.linked = own.linked;
      area.prose = isProse(own) ? own.text.length : 0;
    } else {
      for (let child = element.firstElementChild; child; child = child.nextElementSibling) {
        const inner = measure(child, area);
        if (inner.from === inner.to) continue;
        area.areas.push(inner);
        area.length += inner.length;
        area.linked += inner.linked;
        area.prose += inner.prose;
      }
    }
    area.to = at;
    return area;
  };
  return measure(root, undefined);
}

/** Counts anew what is chosen, in the area and all areas in it. */
export function countChosen(area: Area, blocks: readonly Block[]): Area {
  const own = area.areas.length === 0 ? blocks[area.from] : undefined;
  area.chosen = own?.isChosen ? own.text.length : 0;
  for (const inner of area.areas) area.chosen += countChosen(inner, blocks).chosen;
  return area;
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
