import { useState } from 'preact/hooks';
import type { ExportForm } from '@/components/library/ExportDialog';
import { counted } from '@/components/words/counted';
import type { Say } from '@/components/words/words';
import { actOn, takeBack, type Act, type Before } from '@/lib/library/acts';
import { purgeArticles } from '@/lib/library/bin';

type Done = { words: string; before?: Before[] };

/** Does things to articles, says what was done, and can undo the last of them. */
export function useActs(say: Say, language: string) {
  const [done, setDone] = useState<Done>();
  const attempt = async (ids: readonly string[], work: () => Promise<Done | undefined>) => {
    setDone({ words: counted(say, 'acting', ids.length, language) });
    try {
      setDone(await work());
    } catch {
      setDone({ words: say('act_failed') });
    }
  };
  return {
    done,
    act: (ids: readonly string[], act: Act) =>
      attempt(ids, async () => {
        const before = await actOn(ids, act);
        return { words: counted(say, `done_${act.act}`, before.length, language), before };
      }),
    purge: (ids: readonly string[]) =>
      attempt(ids, async () => {
        await purgeArticles(ids);
        return undefined;
      }),
    undo: async () => {
      const { before } = done ?? {};
      if (!before) return;
      await attempt(
        before.map(({ id }) => id),
        async () => {
          await takeBack(before);
          return undefined;
        },
      );
    },
    exportAs: async (ids: readonly string[], form: ExportForm) => {
      setDone({ words: counted(say, 'exporting', ids.length, language) });
      try {
        // A third of the library's code, needed by few and seldom.
        const { exportArticles } = await import('./export-articles');
        setDone({ words: counted(say, 'exported', await exportArticles(ids, form), language) });
      } catch {
        setDone({ words: say('export_failed') });
      }
    },
    forget: () => setDone(undefined),
  };
}
