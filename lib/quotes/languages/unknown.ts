import { languageWith } from './language-with';

/** Any other language: quotations are found by their marks, and nobody is said to have said them. */
export const unknown = languageWith({});
