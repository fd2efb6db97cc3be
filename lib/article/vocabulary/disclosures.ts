import words from './disclosures.json';
import { listenForWords } from './phrases';

/** Whether a short text says that the outlet earns by what its readers buy. */
export const tellsOfCommission = listenForWords(words);
