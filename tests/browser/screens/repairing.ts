import type { Repairing } from '@/components/repair/repairing';
import type { SiteRepair } from '@/lib/article/repair/site-repair';

const nothing = () => {};
const repair = (parts: Partial<SiteRepair>): SiteRepair => ({
  id: JSON.stringify(parts),
  site: 'news.example',
  act: 'take-away',
  by: 'make',
  sign: 'x',
  tag: 'p',
  createdAt: Date.UTC(2026, 10, 18),
  ...parts,
});

/** An article that is being put right, with a step to take back and choices that are remembered. */
export const repairing: Repairing = {
  onTakeAway: nothing,
  onPutBack: nothing,
  onUndo: nothing,
  remembered: [
    repair({ act: 'put-back', rule: 'aside' }),
    repair({ tag: 'ul' }),
    repair({ by: 'words', tag: 'h2' }),
  ],
  onForget: nothing,
};
