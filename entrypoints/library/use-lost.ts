import { useEffect, useState } from 'preact/hooks';
import type { LostState } from '@/components/library/LostNotice';
import { ownFolder } from '@/lib/browser/folders';
import { readSettings } from '@/lib/browser/settings';
import type { Lost } from '@/lib/library/backup/lost-library';
import { holdLine } from '@/lib/messages/line';

/** Finds out whether the browser has lost the library, and puts it back when the reader wants it. */
export function useLost() {
  const [lost, setLost] = useState<Lost>();
  const [state, setState] = useState<LostState>();
  const offer = (found: Lost, hasFailed: boolean) => {
    const { articles, madeAt } = found;
    setState({ state: 'offered', articles, madeAt, hasFailed });
  };
  useEffect(() => {
    const look = async () => {
      const { lostLibrary } = await restoring();
      const found = await lostLibrary(await ownFolder('spare'));
      setLost(found);
      if (found) offer(found, false);
    };
    // Where the browser keeps no files for us, as in a private window, there is no copy either.
    void look().catch(() => undefined);
  }, []);
  return {
    lost: state,
    onPutBack: async () => {
      if (!lost) return;
      try {
        const { putBack } = await restoring();
        const { add, change } = await putBack(lost, (share) => setState({ state: 'returning', share }));
        setState({ state: 'back', articles: add + change });
      } catch {
        return offer(lost, true);
      }
      holdLine();
      // The copy it came from has nothing of what was saved since. The next start tries again.
      await copyAnew().catch(() => false);
    },
    onBeginAnew: async () => {
      setState(undefined);
      const { forgetLost } = await restoring();
      await forgetLost(await ownFolder('spare'));
    },
  };
}

// Half of the library's code, and hardly ever needed: the list comes first.
const restoring = () => import('@/lib/library/backup/lost-library');

async function copyAnew(): Promise<boolean> {
  const { keepSpare } = await import('@/lib/library/backup/keep-spare');
  return keepSpare(await ownFolder('spare'), { settings: readSettings });
}
