import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import messages from '@/components/public/_locales/en/messages.json';

type Messages = Record<string, { message: string }>;

const LOCALES = new URL('../../../components/public/_locales/', import.meta.url);
const english: Messages = messages;
const locales = readdirSync(fileURLToPath(LOCALES)).filter((locale) => locale !== 'en');

/** Names of messages that come in one form per plural category. */
const counted = Object.keys(english)
  .filter((name) => name.endsWith('_other') && name.replace(/other$/, 'one') in english)
  .map((name) => name.slice(0, -'_other'.length));

test('there is English and seven languages more', () => {
  expect(locales.toSorted()).toEqual(['ar', 'de', 'es', 'fr', 'ja', 'pt', 'zh_CN']);
});

describe.each(locales)('the words in %s', (locale) => {
  const words = read(locale);

  test('are as many as the English ones: none lacks, none is left from before', () => {
    expect(Object.keys(words).toSorted()).toEqual(wanted(locale).toSorted());
  });

  test('all say something', () => {
    const empty = Object.entries(words).filter(([, { message }]) => message.trim() === '');
    expect(empty).toEqual([]);
  });

  test('are filled in with the same', () => {
    const wrong = Object.entries(words)
      .filter(([name, { message }]) => !isFilledAlike(name, message))
      .map(([name]) => name);
    expect(wrong).toEqual([]);
  });
});

/** Names a language needs: the English ones, with the plural categories of its own. */
function wanted(locale: string): string[] {
  const forms = new Set(counted.flatMap((base) => [`${base}_one`, `${base}_other`]));
  const plain = Object.keys(english).filter((name) => !forms.has(name));
  return [...plain, ...counted.flatMap((base) => categories(locale).map((form) => `${base}_${form}`))];
}

// Some languages have a category for whole millions only ("un millón de artículos"), which no library here reaches.
const MOST = 1000;
function categories(locale: string): string[] {
  const rules = new Intl.PluralRules(locale.replace('_', '-'));
  return [...new Set(Array.from({ length: MOST }, (_, count) => rules.select(count)))];
}

/** A form for no, one or two things may say the number in a word. */
function isFilledAlike(name: string, message: string): boolean {
  const base = /^(.*)_(zero|one|two|few|many|other)$/.exec(name);
  const asked = fillings((english[name] ?? english[`${base?.[1]}_other`])?.message ?? '');
  const given = fillings(message);
  if (given.join() === asked.join()) return true;
  const fewForms = counted.flatMap((base) => [`${base}_zero`, `${base}_one`, `${base}_two`]);
  return fewForms.includes(name) && given.join() === asked.filter((filling) => filling !== '$1').join();
}

const fillings = (message: string): string[] => [...new Set(message.match(/\$\d/g))].toSorted();

function read(locale: string): Messages {
  // `as`: the browser refuses an extension whose messages have another form.
  return JSON.parse(readFileSync(new URL(`${locale}/messages.json`, LOCALES), 'utf8')) as Messages;
}
