import type { Area } from '@/lib/article/clean/area';
import { areaRule } from '@/lib/article/clean/area-rules';
import { isProse, linkShare, type Block } from './blocks';
import { largestFamily } from './largest-family';

// Readability is right unless there is several times as much text where it did not look.
const MUCH_MORE = 2.5;
const LEAST_LENGTH = 600;
const CORE_SHARE = 0.7;

/** Where Readability missed the article, takes the element that holds most of the page's running text instead; tells whether it did. */
export function takeSecondChoice(top: Area, blocks: readonly Block[]): boolean {
  const clean = blocks.map((block) => (isProse(block) ? block.text.length : 0));
  const clear = (area: Area) => {
    if (area.parent && areaRule(area, blocks)) clean.fill(0, area.from, area.to);
    else for (const inner of area.areas) clear(inner);
  };
  clear(top);
  const chosen = sum(clean.map((length, at) => (blocks[at]?.isChosen ? length : 0)));
  const core = coreOfProse(top, clean);
  const found = sum(clean.slice(core.from, core.to));
  // A short text is better than none: whether it is an article is judged later.
  if (found === 0 || (chosen > 0 && found < Math.max(LEAST_LENGTH, chosen * MUCH_MORE))) return false;
  const running = blocks.filter((_, at) => at >= core.from && at < core.to && clean[at] !== 0);
  if (largestFamily(running) < chosen) return false;
  for (const [at, block] of blocks.entries()) {
    block.isChosen = at >= core.from && at < core.to && (clean[at] !== 0 || linkShare(block) < 0.3);
  }
  return true;
}

/** The innermost area that holds most of the running text. */
function coreOfProse(top: Area, clean: readonly number[]): Area {
  const least = sum(clean) * CORE_SHARE;
  let core = top;
  for (;;) {
    const inner = core.areas.find(
      (area) => area.areas.length > 0 && sum(clean.slice(area.from, area.to)) >= least,
    );
    if (!inner) return core;
    core = inner;
  }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
