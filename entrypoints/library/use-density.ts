import { useEffect, useState } from 'preact/hooks';
import type { Density } from '@/components/library/library-state';
import { changeSettings, readSettings } from '@/lib/browser/settings';

/** How closely the rows are set, as the reader chose it last. */
export function useDensity(): [Density, (density: Density) => void] {
  const [density, setDensity] = useState<Density>('comfortable');
  useEffect(() => void readSettings().then((settings) => setDensity(settings.density)), []);
  return [
    density,
    (chosen) => {
      setDensity(chosen);
      void changeSettings({ density: chosen });
    },
  ];
}
