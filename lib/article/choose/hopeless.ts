import { areaRule } from '@/lib/article/clean/area-rules';
import type { Area } from '@/lib/article/clean/area';
import type { Block } from './blocks';

// Rules by which a part of a page is never the article, if it is a small part of it.
const NEVER = new Set(['page', 'comments', 'newsletter', 'share', 'ad']);
const MOST = 0.2;

/** Parts of a page that no article stands in: menus, dialogs, comments, footers. */
export function hopelessAreas(top: Area, blocks: readonly Block[]): Element[] {
  const found: Element[] = [];
  const visit = (area: Area) => {
    const rule = areaRule(area, blocks);
    if (rule && NEVER.has(rule) && area.prose <= top.prose * MOST) found.push(area.element);
    else for (const inner of area.areas) visit(inner);
  };
  for (const area of top.areas) visit(area);
  return found;
}
