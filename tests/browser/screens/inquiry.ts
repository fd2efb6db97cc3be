import type { ArticleNode, Tag } from '@/lib/article/tree';
import type { Article } from '@/lib/article/article';
import { textOf } from '@/lib/article/text';
import { findIndirect } from '@/lib/quotes/find-indirect';
import { findQuotes } from '@/lib/quotes/find-quotes';
import { harbour } from './articles';

const el = (tag: Tag, ...children: ArticleNode[]): ArticleNode => ({ tag, children });
const p = (...children: ArticleNode[]) => el('p', ...children);

const INQUIRY: ArticleNode[] = [
  p(
    'Dana Whitlock, the former head of the Larne Point port authority, told an inquiry on Thursday that nobody had asked her about the sand. “I said to the board, ‘You will lose the bay in ten years,’ and they laughed,” she said.',
  ),
  p(
    'The authority said the survey had been lawful. According to the ministry, three permits were granted without a hearing.',
  ),
  p('In a letter to the inquiry, its chairman, Owen Pryce, wrote:'),
  el(
    'blockquote',
    p(
      'At no time did the board withhold a finding from the public. The minutes have been open since the spring.',
    ),
    p('Whoever says otherwise has not read them.'),
  ),
  p(
    '“They [the board] knew what the divers had found […] and they went ahead,” Whitlock said. She called the hearing “a theatre”.',
  ),
  p('“Shame!”'),
  p('Whitlock and Pryce did not shake hands. The divers had been right about the sand, a witness said.'),
];

/** A story with every kind of quotation: in its headline, nested, set apart, with the writer's changes, reported. */
export const inquiry: Article = {
  ...harbour,
  title: 'Whitlock: ‘You will lose the bay in ten years’',
  standfirst: 'The inquiry into the dredging of Larne Point heard its first witness.',
  content: INQUIRY,
  text: textOf(INQUIRY),
  words: 140,
  receipt: [],
};

export const inquiryQuotes = findQuotes(inquiry);
export const inquiryStatements = findIndirect(inquiry);

const HEBREW: ArticleNode[] = [
  p('ראש העיר אמרה בישיבה: „חיכינו מספיק […] והעיירה הזאת נבנתה בידי אנשים שלא יכלו להרשות לעצמם לחכות”.'),
];

/** A story from right to left, shortened by its writer. */
export const hebrew: Article = {
  ...inquiry,
  title: '„חיכינו מספיק”: העיירה מצביעה על הנמל',
  standfirst: 'אחרי שלושה חורפים.',
  lang: 'he',
  dir: 'rtl',
  content: HEBREW,
  text: textOf(HEBREW),
};

export const hebrewQuotes = findQuotes(hebrew);
