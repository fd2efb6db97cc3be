import type { IncomingMessage } from 'node:http';
import { ACCEPT } from '../../../lib/pictures/fetch-picture.ts';
import type { Site } from '../drivers/site.ts';

const PARAGRAPHS = 30;
const SENTENCE =
  'The committee said on Tuesday that the long-awaited report on the harbour would be published within weeks, after months of delay and argument.';

/** Title of the story of this number; every one has its own address and its own. */
export const titleOf = (number: number): string => `Report on harbour ${number} to be published`;

/** How many quotations and what last words a story has that was saved whole. */
export const WHOLE = { quotes: PARAGRAPHS, end: 'Nobody else was there.' };

/** Tells our own request for a picture from that of the page that shows it. */
export const isOurs = ({ headers }: IncomingMessage): boolean => headers.accept === ACCEPT;

/** Serves stories at `/story/N` that show these pictures. */
export function serveStory(site: Site, number: number, pictures: readonly string[] = []): string {
  site.route(`/story/${number}`, storyPage(number, pictures));
  return `/story/${number}`;
}

function storyPage(number: number, pictures: readonly string[]): string {
  const paragraphs = Array.from(
    { length: PARAGRAPHS },
    (_, n) => `<p>${SENTENCE} “We will publish all ${n} of its parts,” said Ann Lee. It was late.</p>`,
  );
  const figures = pictures.map(
    (src) => `<figure><img src="${src}" alt="The harbour" width="600" height="400" /></figure>`,
  );
  return `<!doctype html><html lang="en"><title>${titleOf(number)}</title>
    <meta property="og:type" content="article" />
    <article><h1>${titleOf(number)}</h1><p>By Bo Berg</p>
    ${paragraphs.join('')}${figures.join('')}<p>${SENTENCE} ${WHOLE.end}</p></article></html>`;
}
