import type { Site } from '../../e2e/drivers/site.ts';

/** Pictures of the fixture pages, on the site that serves them. */
const PICTURES = [
  'bridge/pictures/bridge.jpg',
  'bridge/pictures/river.jpg',
  'date-harvest/pictures/palms.jpg',
  'hafen/pictures/terminal.jpg',
  'putin-kim/pictures/harbour.jpg',
  'putin-kim/pictures/launch-site.jpg',
  'storm-live/pictures/lighthouse.jpg',
];

const WORDS =
  'the council of the harbour town has asked engineers for a report on the old bridge which was closed after a storm in winter and may stay closed until the piers are mended by divers who work at low tide'.split(
    ' ',
  );
const WORDS_A_PARAGRAPH = 80;

/** Serves pages with one to six pictures each, half of which do not tell their size; answers their addresses. */
export function serveIllustrated(site: Site, count: number): string[] {
  return Array.from({ length: count }, (_, number) => {
    const pictures = 1 + (number % 6);
    const parts = Array.from({ length: 12 }, (_part, at) =>
      at > 0 && at <= pictures
        ? `${figure(number + at, at % 2 === 0)}${paragraph(number, at)}`
        : paragraph(number, at),
    );
    site.route(`/illustrated-${number}`, page(`Illustrated story ${number}`, parts.join('')));
    return site.url(`illustrated-${number}`, 'news.example');
  });
}

/** Serves an article of so many words, with a quotation in every paragraph; answers its address. */
export function serveLong(site: Site, words: number): string {
  const parts = Array.from({ length: Math.ceil(words / WORDS_A_PARAGRAPH) }, (_, at) => paragraph(0, at));
  site.route('/long', page('A long story', parts.join('')));
  return site.url('long', 'news.example');
}

function figure(number: number, hasSize: boolean): string {
  const picture = PICTURES[number % PICTURES.length] ?? '';
  const size = hasSize ? ' width="1200" height="800"' : '';
  return `<figure><img src="/${picture}" alt="A view"${size}><figcaption>The view on day ${number}.</figcaption></figure>`;
}

function paragraph(number: number, at: number): string {
  const words = Array.from(
    { length: WORDS_A_PARAGRAPH - 12 },
    (_, word) => WORDS[(word * (number + 3) + at * 7) % WORDS.length] ?? '',
  );
  return `<p>On day ${at} ${words.join(' ')}. “We mend it once and for all, number ${at},” said Alma Reyes.</p>`;
}

const page = (title: string, body: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title><article><h1>${title}</h1>${body}</article></html>`;
