import type { Article } from '@/lib/article/article';
import { countWords } from '@/lib/article/count-words';
import { textOf } from '@/lib/article/text';
import type { ArticleNode } from '@/lib/article/tree';

const p = (...children: ArticleNode[]): ArticleNode => ({ tag: 'p', children });

const content: ArticleNode[] = [
  p(
    'For eleven years the number nine carried the last shift home from the docks of Ostvik. Since Monday it carries books.',
  ),
  p(
    '“Nobody had to teach the drivers anything,” said Lena Brandt, who runs the town’s three libraries. “They already knew who gets off where, and what they like to read on the way.”',
  ),
  p(
    'The bus stops at fourteen places, most of them far from any bookshop. On the first evening it lent 212 books, more than the main library does on a Saturday.',
  ),
  p(
    'Not everybody is glad. Piet Maas, who has sat on the council for the harbour for nine years, called the plan “a lovely way to spend ninety thousand crowns on diesel” and asked for figures by the spring.',
  ),
  p('Brandt has no doubt what they will show. “Come at nine in the evening and count the queue,” she said.'),
  p(
    'The driver, Yusuf Demir, has put a second chair beside his own. “People used to sleep on this bus,” Demir said. “Now they miss their stop.”',
  ),
];

const text = textOf(content);

/** A short news story of our own, to try everything on. */
export const SAMPLE_ARTICLE: Article = {
  // `.example` is nobody's: no page will ever stand there.
  url: 'https://pullquote.example/the-last-bus',
  canonicalUrl: 'https://pullquote.example/the-last-bus',
  title: 'The last bus of the night turns into a library',
  standfirst: 'A sample story, made up for trying things out.',
  authors: [],
  outlet: 'Pullquote',
  lang: 'en',
  dir: 'ltr',
  tags: [],
  content,
  text,
  words: countWords(text, 'en'),
  receipt: [],
  confidence: 1,
  doubts: [],
};
