import type { ComponentChildren } from 'preact';
import { Language } from './language';
import { Words, type Say } from './words';

type Props = { say: Say; language: string; children: ComponentChildren };

/** Gives a screen its words and the way its dates are written. */
export function Interface({ say, language, children }: Props) {
  return (
    <Words.Provider value={say}>
      <Language.Provider value={language}>{children}</Language.Provider>
    </Words.Provider>
  );
}
