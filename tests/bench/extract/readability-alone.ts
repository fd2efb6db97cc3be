import { Readability } from '@mozilla/readability';

/** What a reader view made of Readability alone does with a page. */
const work = async () => void new Readability(document.cloneNode(true) as Document).parse();

export const answer = work();
