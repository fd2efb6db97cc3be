import { Readability } from '@mozilla/readability';

/** What a reader view made of Readability alone does with a page. */
new Readability(document.cloneNode(true) as Document).parse();
