import { copyPage, type PageCopy } from '@/lib/article/copy/copy-page';
/** A page as the parser makes it, at an address of its own. */
export function pageOf(body: string, head = ''): Document {
  return new DOMParser().parseFromString(
    `<!doctype html><html lang="en"><head><base href="https://news.example/story/one">${head}</head><body>${body}</body></html>`,
    'text/html',
  );
}

/** Running text of `count` paragraphs, none like another, that no rule can take for anything else. */
export const paragraphs = (count: number, from = 0): string =>
  Array.from({ length: count }, (_, at) => `<p>${sentences(from + at)}</p>`).join('');

export const sentences = (at: number): string =>
  [
    `The ${ordinal(at)} paragraph says what the council decided, how its members voted, and why the harbour bridge will be closed for ${at + 2} weeks. Boats, ferries and barges will have to wait, the mayor said.`,
    `Nobody in town had expected it, least of all the ${ordinal(at)} of the captains, who had bought a new engine in spring. He now sails round the island, ${at + 3} miles each way, and hopes for calm seas.`,
    `Engineers found ${at + 4} cracks in the steel when they looked at it last winter, and every ${ordinal(at)} bolt was loose. Repairs cost more than a new crossing, according to their report, so people pay either way.`,
  ][at % 3] ?? '';

const ordinal = (at: number): string => ORDINALS[at % ORDINALS.length] ?? '';
const ORDINALS = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
];

/** The readable copy of a page, made without pauses. */
export const copyOf = (page: Document): Promise<PageCopy> => copyPage(page, async () => {});
