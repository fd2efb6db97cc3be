import type { SiteRepair } from '@/lib/article/repair/site-repair';
import { runJobs } from '@/lib/jobs/run-jobs';
import { holdLine } from '@/lib/messages/line';
import { send } from '@/lib/messages/send';

const mayReach = async (address: string): Promise<boolean> => {
  const reply = await send('jobs/may-reach', address);
  return reply.ok && reply.value;
};

const keepsPictures = async (): Promise<boolean> => {
  const reply = await send('jobs/keeps-pictures');
  return !reply.ok || reply.value;
};

const repairs = async (): Promise<SiteRepair[]> => {
  const reply = await send('jobs/repairs');
  return reply.ok ? reply.value : [];
};

// A page nobody sees: it has what the background lacks, a window to read pages in. It closes when all is done.
void runJobs({ mayReach, keepsPictures, repairs, onSaved: () => holdLine(1) }).finally(() => close());
