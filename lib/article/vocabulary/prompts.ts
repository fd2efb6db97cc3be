import account from './account.json';
import { listenFor, listenForWords } from './phrases';
import prompts from './prompts.json';

/** What asks for something: a subscription, a login, a gift, a comment, a click. */
export const PROMPTS = listenFor(prompts);

/** Whether a short text is about having an account: these words stand in nothing but requests to subscribe, register or log in. */
export const asksForAccount = listenForWords(account);
