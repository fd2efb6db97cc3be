import { drawnStrings, type DrawnString } from '@/components/highlights/drawn-text';
import type { Article } from '@/lib/article/article';
import type { ArticleNode } from '@/lib/article/tree';

/** The parts of an article that make the text of its page. */
export type DrawnArticle = Pick<Article, 'title' | 'standfirst' | 'lang' | 'content' | 'receipt'>;

/**
 * Draws an article as its page has it: headline, text, and between its blocks what was left out of it, so that words
 * which stand on the page twice do so here. Answers its strings.
 */
export function drawArticle(article: DrawnArticle): DrawnString[] {
  const { title, standfirst, lang, content, receipt } = article;
  if (lang) document.documentElement.lang = lang;
  const main = made('main', content.map(drawn));
  main.dataset['text'] = '';
  document.body.replaceChildren(made('h1', [title]), ...(standfirst ? [made('p', [standfirst])] : []), main);
  const strings = drawnStrings(document.body, content);
  const blocks = [...main.children];
  for (const { text, after } of receipt) {
    const leftOut = made('p', [text]);
    leftOut.dataset['uncounted'] = '';
    const string = strings.find(({ start }) => after >= 0 && start >= after);
    const block = string && blocks.find((each) => each.contains(string.node));
    if (block) block.after(leftOut);
    else main.before(leftOut);
  }
  return strings;
}

const drawn = (node: ArticleNode): Node | string =>
  typeof node === 'string' ? node : made(node.tag, node.children.map(drawn));

function made(tag: string, children: (Node | string)[]): HTMLElement {
  const element = document.createElement(tag);
  element.append(...children);
  return element;
}
