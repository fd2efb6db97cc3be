import { expect, test } from 'vitest';
import { statementIn } from '@/lib/quotes/statements';
import { german } from '@/lib/quotes/languages/german';
import { english } from '@/lib/quotes/languages/english';
import { read } from './read';

test.each([
  ['plain', 'Peskov said Russia remained open to talks.', 'Peskov', 'Russia remained open to talks'],
  ['that', 'Ann Lee said on Monday that they had lost the case.', 'Ann Lee', 'they had lost the case'],
  ['told somebody', 'Ann Lee told reporters that they had lost it all.', 'Ann Lee', 'they had lost it all'],
  ['behind', 'They had lost the case, Ann Lee said.', 'Ann Lee', 'They had lost the case'],
  ['behind, turned', 'They had lost the case, said Ann Lee.', 'Ann Lee', 'They had lost the case'],
  [
    'according to, first',
    'According to the ministry, they had lost the case.',
    'the ministry',
    'they had lost the case',
  ],
  [
    'according to, last',
    'They had lost the case, according to Ann Lee.',
    'Ann Lee',
    'They had lost the case',
  ],
  [
    'a comma behind “that”',
    'The paper reported that, in a call, he had asked for it.',
    'The paper',
    'in a call, he had asked for it',
  ],
])('%s', (_case, text, speaker, words) => {
  const found = statementIn(text, read(text));
  expect([found?.speaker.text, text.slice(found?.start, found?.end)]).toEqual([speaker, words]);
});

test.each([
  ['what has not been said', 'Ann Lee would not say they had lost.'],
  ['what is hoped', 'Ann Lee hopes that they will win.'],
  ['what is about to be said', 'They asked Ann Lee to say that she was glad.'],
  ['a relative clause', 'Ann Lee proposed a bill that would close the port.'],
  ['a noun in “-ing”', 'There were dances, talks, a fair, and courses in writing.'],
  ['“that” as a pointer', 'The press asked Lee that same day, but he left.'],
  ['no verb of speech', 'They had lost the case on Monday.'],
  ['according to plan', 'All of it went on according to plan.'],
  ['a quotation', 'Ann Lee said they had “lost”.'],
])('%s is no statement', (_case, text) => {
  expect(statementIn(text, read(text, english))).toBeUndefined();
});

test('German', () => {
  const text = 'Der Minister sagte, dass die Gespräche am Montag beginnen.';
  const found = statementIn(text, read(text, german));
  expect(text.slice(found?.start, found?.end)).toBe('die Gespräche am Montag beginnen');
});
