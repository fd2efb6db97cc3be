import { useEffect, useState } from 'preact/hooks';
import { changeSettings, readSettings } from '@/lib/browser/settings';
import { COLOURS, type Colour } from '@/lib/highlights/highlight';

/** What the colours of highlights mean to the reader, kept as it is typed. */
export function useColourNames() {
  const [names, setNames] = useState<string[]>([]);
  useEffect(() => void readSettings().then(({ colourNames }) => setNames(colourNames)), []);
  const onName = (colour: Colour, name: string) => {
    const changed = COLOURS.map((each) => (each === colour ? name : (names[each - 1] ?? '')));
    setNames(changed);
    void changeSettings({ colourNames: changed });
  };
  return { names, onName };
}
