import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** BCP 47 tag of the interface's language: how dates and numbers are written. */
export const Language = createContext('en');

export const useLanguage = (): string => useContext(Language);
