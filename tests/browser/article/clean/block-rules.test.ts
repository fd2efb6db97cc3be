import { expect, test } from 'vitest';
import { BLOCK_RULES, type Place } from '@/lib/article/clean/block-rules';
import type { Story } from '@/lib/article/clean/story';
import { sentences } from '@/tests/browser/article/pages';
import { measured } from './cleaned';

const STORY: Story = {
  title: 'Council closes the harbour bridge',
  authors: ['Ann Lee'],
  outlet: 'The News',
  lang: 'en',
};

test.each<[string, Place, string, string | undefined]>([
  ['the title again', 'head', '<h2>Council closes the harbour bridge</h2>', 'title'],
  ['a sub-heading of other words', 'middle', '<h2>Ferries have to wait</h2>', undefined],
  ['a teaser', 'middle', '<p>Read more: <a href="/2">Ferry late</a></p>', 'related'],
  [
    'a sentence that begins like one',
    'middle',
    `<p>Read more and you will find out. ${sentences(0)}</p>`,
    undefined,
  ],
  ['a prompt to follow', 'tail', '<p>Follow us on our channels for more.</p>', 'prompt'],
  [
    'a prompt for a newsletter',
    'middle',
    '<p>Every Friday in our <a href="/n">newsletter</a>.</p>',
    'prompt',
  ],
  ['an item that begins like a prompt', 'middle', '<ul><li>What do you think this is?</li></ul>', undefined],
  ['the name of a language over code', 'middle', '<pre>javascript</pre>', undefined],
  ['the author', 'head', '<p>By Ann Lee</p>', 'byline'],
  ['the author within the text', 'middle', '<p>Ann Lee was there.</p>', undefined],
  ['who the author is', 'tail', '<p>Ann Lee is a reporter in Berlin and writes about ports.</p>', 'author'],
  [
    'who the author is, above the text',
    'head',
    '<p>Ann Lee is a reporter in Berlin and has been covering ports for ten years.</p>',
    'author',
  ],
  ['somebody else', 'head', '<p>Ann Ray is a reporter in Berlin.</p>', undefined],
  ['minutes to read', 'head', '<p>3 MIN. READ</p>', 'prompt'],
  ['minutes in a sentence', 'middle', '<p>3 minutes later the bridge was open.</p>', undefined],
  ['a prompt to follow elsewhere', 'tail', '<p>Follow The News on Facebook and X</p>', 'prompt'],
  [
    'what the outlet earns',
    'head',
    '<p>Each product is independently selected. We may earn a commission.</p>',
    'disclosure',
  ],
  [
    'what others earn',
    'middle',
    '<p>Agents earn a commission of three per cent on each berth they sell.</p>',
    undefined,
  ],
  ['an agency and its editor', 'tail', '<p>SDA/sep</p>', 'end-line'],
  ['an outlet and its editor', 'tail', '<p>MDR (dst)</p>', 'end-line'],
  ['a short last sentence', 'tail', '<p>It is ON again.</p>', undefined],
  ['a date', 'head', '<p>14 March 2024, 10:42</p>', 'date'],
  ['a date in a table', 'middle', '<table><tr><td>14 March 2024</td><td>b</td></tr></table>', undefined],
  ['a source line', 'tail', '<p>(Quelle: dpa)</p>', 'end-line'],
  ['a link alone', 'middle', '<p><a href="/2">Ferry late again in the harbour</a></p>', 'links'],
  ['a linked heading', 'middle', '<h3><a href="/2">The best ferry</a></h3>', undefined],
  ['running text', 'middle', `<p>${sentences(0)}</p>`, undefined],
])('%s', (_case, place, body, expected) => {
  const block = measured(body).blocks[0];
  if (!block) throw new Error('no block');
  expect(BLOCK_RULES.find((rule) => rule.applies(block, STORY, place))?.name).toBe(expected);
});
