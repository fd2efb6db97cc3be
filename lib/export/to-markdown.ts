import type { BlockContent, PhrasingContent, RootContent } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown as write } from 'mdast-util-to-markdown';
import { reviewLine } from '@/lib/review/review-line';
import type { Exported, PicturePath } from './exported';
import { markdownTree } from './markdown-tree';

/**
 * An article as Markdown: what is known of it as YAML, its text, then quotations with their speakers and the reader's
 * highlights with their notes. Whatever in it looks like Markdown or HTML stays what it was, text.
 */
export function toMarkdown(exported: Exported, pathOf: PicturePath): string {
  const { article } = exported;
  const { title, standfirst, picture, content } = article;
  const children: RootContent[] = [
    { type: 'heading', depth: 1, children: [text(title)] },
    ...(standfirst ? [paragraph({ type: 'emphasis', children: [text(standfirst)] })] : []),
    ...(picture
      ? [paragraph({ type: 'image', url: pathOf(picture.src) ?? picture.src, alt: picture.alt })]
      : []),
    ...markdownTree(content, pathOf),
    ...quotesOf(exported),
    ...highlightsOf(exported),
  ];
  const body = write({ type: 'root', children }, { extensions: [gfmToMarkdown()], bullet: '-' });
  return `---\n${frontMatter(exported)}---\n\n${body}`;
}

/** A string of JSON is one of YAML, too, and can break out of nothing. */
function frontMatter({ article, savedAt }: Exported): string {
  const { title, authors, outlet, published, url, tags, lang } = article;
  const saved = new Date(savedAt).toISOString();
  return Object.entries({ title, authors, outlet, published, url, saved, lang, tags })
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}: ${JSON.stringify(value)}\n`)
    .join('');
}

function quotesOf({ quotes }: Exported): RootContent[] {
  if (quotes.length === 0) return [];
  const blocks = quotes.map((quote): BlockContent => {
    const speaker = quote.resolved ?? quote.speaker?.text;
    const by = [speaker, quote.role].filter((part) => part !== undefined).join(', ');
    return {
      type: 'blockquote',
      children: [quote.text, by && `— ${by}`, quote.review && reviewLine(quote.review)]
        .filter((words) => words !== undefined && words !== '')
        .map((words) => paragraph(text(words ?? ''))),
    };
  });
  return [{ type: 'heading', depth: 2, children: [text('Quotations')] }, ...blocks];
}

function highlightsOf({ highlights, links }: Exported): RootContent[] {
  if (highlights.length === 0) return [];
  const blocks = highlights.map(({ id, exact, note, tags, review }): BlockContent => {
    const link = links?.get(id);
    const lines = [exact, note, review && reviewLine(review), tags.map((tag) => `#${tag}`).join(' ')];
    return {
      type: 'blockquote',
      children: [
        ...lines.flatMap((words) => (words ? [paragraph(text(words))] : [])),
        ...(link ? [paragraph({ type: 'link', url: link, children: [text('Link to these words')] })] : []),
      ],
    };
  });
  return [{ type: 'heading', depth: 2, children: [text('Highlights')] }, ...blocks];
}

const text = (value: string): { type: 'text'; value: string } => ({ type: 'text', value });

const paragraph = (child: PhrasingContent): { type: 'paragraph'; children: PhrasingContent[] } => ({
  type: 'paragraph',
  children: [child],
});
