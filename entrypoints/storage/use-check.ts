import { useState } from 'preact/hooks';
import type { Check } from '@/components/storage/storage-state';
import { checkLibrary } from '@/lib/library/integrity/check-library';
import { libraryProblem } from '@/lib/library/problem';

/** Looks through the library, and mends what was found; `onRepaired` is called once that is done. */
export function useCheck(onRepaired: () => void) {
  const [check, setCheck] = useState<Check>({ state: 'unasked' });
  const run = async (mode: 'look' | 'repair') => {
    const tell = (share: number) => setCheck({ state: mode === 'look' ? 'looking' : 'repairing', share });
    tell(0);
    try {
      const findings = await checkLibrary(mode, tell);
      setCheck({ state: mode === 'look' ? 'found' : 'repaired', findings });
      if (mode === 'repair') onRepaired();
    } catch (error) {
      setCheck({ state: 'failed', problem: libraryProblem(error) });
    }
  };
  return { check, look: () => run('look'), repair: () => run('repair') };
}
