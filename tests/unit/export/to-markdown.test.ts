import { expect, test } from 'vitest';
import type { ArticleNode } from '@/lib/article/tree';
import { toMarkdown } from '@/lib/export/to-markdown';
import { aHighlight } from '@/tests/unit/highlights/made-up';
import { anArticle, aPicture, aQuote } from '@/tests/unit/library/rows';

const nowhere = () => undefined;
const exported = (content: ArticleNode[], parts = {}) => ({
  article: anArticle({ content, ...parts }),
  quotes: [],
  highlights: [],
  savedAt: 0,
});
const bodyOf = (markdown: string) =>
  markdown
    .split('---\n')
    .slice(2)
    .join('---\n')
    .replace(/^\n# A story\n\n/, '')
    .trim();
const p = (...children: ArticleNode[]): ArticleNode => ({ tag: 'p', children });

test.each<[string, ArticleNode[], string]>([
  ['paragraphs', [p('One.'), p('Two.')], 'One.\n\nTwo.'],
  [
    'marks',
    [
      p({ tag: 'em', children: ['a'] }, ' ', { tag: 'strong', children: ['b'] }, ' ', {
        tag: 'code',
        children: ['c'],
      }),
    ],
    '*a* **b** `c`',
  ],
  ['a heading', [{ tag: 'h3', children: ['Part'] }], '### Part'],
  [
    'a link',
    [p({ tag: 'a', href: 'https://a.example/(x)', children: ['A'] })],
    '[A](https://a.example/\\(x\\))',
  ],
  [
    'a list',
    [
      {
        tag: 'ol',
        start: 3,
        children: [
          { tag: 'li', children: ['a'] },
          { tag: 'li', children: [p('b')] },
        ],
      },
    ],
    '3. a\n\n4. b',
  ],
  ['a quotation', [{ tag: 'blockquote', children: [p('Said.')] }], '> Said.'],
  [
    'a table',
    [
      {
        tag: 'table',
        children: [
          {
            tag: 'tr',
            children: [
              { tag: 'th', children: ['A'] },
              { tag: 'th', children: ['B'] },
            ],
          },
          { tag: 'tr', children: [{ tag: 'td', children: ['1|2'] }] },
        ],
      },
    ],
    '| A    | B |\n| ---- | - |\n| 1\\|2 |   |',
  ],
  [
    'what looks like Markdown',
    [p('# no heading, *no* emphasis, [no](link), 1. no list')],
    '# no heading, \\*no\\* emphasis, \\[no]\\(link), 1. no list',
  ],
  ['what looks like HTML', [p('<script>alert(1)</script>')], '\\<script>alert(1)\\</script>'],
  ['a line of dashes', [p('---')], '\\---'],
])('%s', (_case, content, markdown) => {
  expect(bodyOf(toMarkdown(exported(content), nowhere)).replace(/^\\#/, '#')).toBe(markdown);
});

test('a kept picture lies beside the file, a lost one on the web', () => {
  const content = [aPicture('https://a.example/1.png'), aPicture('https://a.example/2.png')];
  const pathOf = (url: string) => (url.endsWith('1.png') ? 'pictures/one.png' : undefined);
  expect(bodyOf(toMarkdown(exported(content), pathOf))).toBe(
    '![](pictures/one.png)\n\n![](https://a.example/2.png)',
  );
});

test('what is known stands above, and cannot break out', () => {
  const title = 'A: "story"\n---\nevil: true';
  const markdown = toMarkdown(exported([p('x')], { title, tags: ['- a', '#b'] }), nowhere);
  const [, facts = ''] = markdown.split('---\n');
  expect(facts.split('\n')).toContain(
    `title: ${JSON.stringify(title).split('---')[0]?.trimEnd() ?? ''}---\\nevil: true"`,
  );
  expect(facts).toContain('tags: ["- a","#b"]');
});

test('quotations come with their speakers, highlights with their notes', () => {
  const highlight = aHighlight('Some words.', 'words', { note: 'My note' });
  const markdown = toMarkdown(
    { ...exported([p('x')]), quotes: [aQuote(0)], highlights: [highlight] },
    nowhere,
  );
  expect(markdown).toContain('> “Yes”\n>\n> — Ann Lee');
  expect(markdown).toContain('> words\n>\n> My note');
});

test('quotations come with what a reviewer found of them', () => {
  const review = { status: 'flagged', reason: 'which day?', at: 1 } as const;
  const markdown = toMarkdown({ ...exported([p('x')]), quotes: [{ ...aQuote(0), review }] }, nowhere);
  expect(markdown).toContain('> — Ann Lee\n>\n> flagged: which day?');
});
