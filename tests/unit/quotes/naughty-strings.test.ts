import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findIndirect } from '@/lib/quotes/find-indirect';
import { findQuotes } from '@/lib/quotes/find-quotes';
import { loadModel } from '@/lib/quotes/model/load-model';

const strings: string[] = JSON.parse(
  readFileSync('node_modules/big-list-of-naughty-strings/blns.json', 'utf8'),
);
const model = await loadModel();

test.each(['en', 'de', 'fr', 'xx', undefined])('no naughty string makes us stumble (%s)', (lang) => {
  expect(strings.length).toBeGreaterThan(400);
  for (const string of strings) {
    for (const text of [
      string,
      `“${string}”`,
      `Ann Lee said: “${string}.”`,
      `“${string},” said ${string}.`,
    ]) {
      for (const quote of findQuotes({ text, title: string, ...(lang && { lang }) }, model))
        expect(quote.text).toBe((quote.kind === 'headline' ? string : text).slice(quote.start, quote.end));
      for (const statement of findIndirect({ text, ...(lang && { lang }) }))
        expect(statement.text).toBe(text.slice(statement.start, statement.end));
    }
  }
});
