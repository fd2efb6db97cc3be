import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type messages from '@/components/public/_locales/en/messages.json';

/** Name of a message in `_locales`; a misspelt one is a type error. */
export type Word = keyof typeof messages;

/** Says a message in the reader's language, with `$1`, `$2`… filled in. */
export type Say = (word: Word, ...fillings: (string | number)[]) => string;

/** The interface's words. Screens provide them from the browser, tests from the file. */
export const Words = createContext<Say>((word) => word);

export const useWords = (): Say => useContext(Words);
