/** What a reader sees of an article in the popup or the reader, taken from the screen itself. */
export type ShownArticle = {
  title: string;
  byline: string;
  /** ISO 8601, as the `time` element names it. */
  published: string;
  date: string;
  /** The text's blocks parted by blank lines, as `textOf` parts them; captions are left out. */
  text: string;
  words: number;
  lang: string;
  dir: string;
  headings: string[];
  keyQuotes: ShownQuote[];
  /** Those of the Quotes tab, where there is one. */
  quotes: ShownQuote[];
  /** Addresses of the pictures in head and text. */
  pictures: string[];
};

export type ShownQuote = { text: string; speaker: string; role: string };

/**
 * Reads the article on screen. Runs inside the page, Chromium's or Firefox's, so it may use nothing but `document`.
 */
export function shownArticle(document: Document = globalThis.document): ShownArticle {
  const words = (node: Element | null | undefined) => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
  const article = document.querySelector('article');
  const text = article?.querySelector(':scope > div[dir], [data-part=text]');
  const BLOCKS = 'p, h2, h3, h4, h5, h6, li, dt, dd, pre, td, th, caption, blockquote';
  // Where a picture is missing, a word of ours stands in its place.
  const ownWords = (block: Element) => {
    const copy = document.importNode(block, true);
    for (const placeholder of copy.querySelectorAll('[class*=placeholder]')) placeholder.remove();
    return words(copy);
  };
  const blocks = [...(text?.querySelectorAll(BLOCKS) ?? [])].filter(
    (block) => !block.querySelector(BLOCKS) && !block.closest('figcaption') && ownWords(block),
  );
  const plain = blocks.map(ownWords).join('\n\n');
  const lang = text?.getAttribute('lang') ?? '';
  const segments = new Intl.Segmenter(lang || 'en', { granularity: 'word' }).segment(plain);

  const quoteOf = (said: Element | null, line: Element | null | undefined) => ({
    text: words(said),
    speaker: words(line?.children[0]),
    role: words(line?.children[1]),
  });
  return {
    title: words(article?.querySelector('header h1')),
    byline: words(article?.querySelector('header [class*=byline]')),
    published: article?.querySelector('header time')?.getAttribute('datetime') ?? '',
    date: words(article?.querySelector('header time')),
    text: plain,
    words: [...segments].filter(({ isWordLike }) => isWordLike).length,
    lang,
    dir: text?.getAttribute('dir') ?? '',
    headings: [...(text?.querySelectorAll('h2, h3, h4, h5, h6') ?? [])].map(words),
    keyQuotes: [...(article?.querySelectorAll(':scope > section figure') ?? [])].map((figure) =>
      quoteOf(figure.querySelector('blockquote'), figure.querySelector('figcaption')?.children[0]),
    ),
    quotes: [...document.querySelectorAll('[role=tabpanel] > ol > li')].map((card) =>
      quoteOf(card.querySelector('em'), card.children[0]),
    ),
    pictures: [...(article?.querySelectorAll('img') ?? [])].map(({ src }) => src),
  };
}
