import { useEffect, useState } from 'preact/hooks';
import type { LostState } from '@/components/library/LostNotice';
import { ownFolder } from '@/lib/browser/folders';
import { lostLibrary, putBack, type Lost } from '@/lib/library/backup/lost-library';
import { dropSpares } from '@/lib/library/backup/spares';
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
        const { add, change } = await putBack(lost, (share) => setState({ state: 'returning', share }));
        setState({ state: 'back', articles: add + change });
        holdLine();
      } catch {
        offer(lost, true);
      }
    },
    onBeginAnew: async () => {
      setState(undefined);
      await dropSpares(await ownFolder('spare'));
    },
  };
}
