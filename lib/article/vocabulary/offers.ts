import words from './offers.json';
import { listenForWords } from './phrases';

/** Whether a short text names something that only subscribers get. */
export const isForSubscribers = listenForWords(words);
