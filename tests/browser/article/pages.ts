/** A page as the parser makes it, at an address of its own. */
export function pageOf(body: string, head = ''): Document {
  return new DOMParser().parseFromString(
    `<!doctype html><html lang="en"><head><base href="https://news.example/story/one">${head}</head><body>${body}</body></html>`,
    'text/html',
  );
}

/** Running text of `count` paragraphs that no rule can take for anything else. */
export const paragraphs = (count: number): string =>
  Array.from({ length: count }, (_, at) => `<p>${sentences(at)}</p>`).join('');

export const sentences = (at: number): string =>
  `The ${ORDINALS[at % ORDINALS.length]} paragraph says what the council decided, how its members voted, and why the harbour bridge will be closed for ${at + 2} weeks. Boats, ferries and barges will have to wait, the mayor said.`;

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
