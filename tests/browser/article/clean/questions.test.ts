import { expect, test } from 'vitest';
import { regainQuestions } from '@/lib/article/clean/questions';
import { paragraphs } from '@/tests/browser/article/pages';
import { measured } from './cleaned';

const QUESTIONS = ['Who pays for the bridge?', 'When does it open?'];
const asked = (questions: readonly string[], heading = (text: string) => `<h3>${text}</h3>`): string =>
  questions.map((text, at) => `<div>${heading(text)}<div>${paragraphs(1, at)}</div></div>`).join('');

/** How many blocks are shown after the questions were looked for. */
function shown(body: string, rule = ''): number {
  const { blocks } = measured(body);
  const verdicts = blocks.map(({ isChosen }) => (isChosen ? undefined : rule));
  regainQuestions(blocks, verdicts, 0);
  return verdicts.filter((verdict) => verdict === undefined).length;
}

test.each([
  ['questions and answers come back', `<div class="unchosen">${asked(QUESTIONS)}</div>`, '', 4],
  ['one question alone does not', `<div class="unchosen">${asked(QUESTIONS.slice(0, 1))}</div>`, '', 0],
  ['what a rule left out stays out', `<div class="unchosen">${asked(QUESTIONS)}</div>`, 'comments', 0],
  [
    'teasers with a question for a headline stay out',
    `<div class="unchosen">${asked(QUESTIONS, (text) => `<h3><a href="/x">${text}</a></h3>`)}</div>`,
    '',
    0,
  ],
])('%s', (_case, body, rule, expected) => {
  expect(shown(body, rule)).toBe(expected);
});
