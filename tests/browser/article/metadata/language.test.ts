import { expect, test } from 'vitest';
import { directionOf, languageOf } from '@/lib/article/metadata/language';
import { cluesOf } from './page';

const GERMAN =
  '<p>Der Minister sagte, dass der Hafen für den Winter geschlossen ist und die neue Anlage nicht vor dem Frühling mit dem Kran öffnet, auf den alle warten.</p>';

test.each<[string, string, string | undefined]>([
  ['the page’s word', '<html lang="de-AT"><p>Kurz.</p></html>', 'de-AT'],
  ['with an underscore', '<html lang="pt_BR"></html>', 'pt-BR'],
  ['a meta tag', '<meta property="og:locale" content="fr_FR">', 'fr-FR'],
  ['the text against a wrong word', `<html lang="en">${GERMAN}</html>`, 'de'],
  ['the text with the page’s region', `<html lang="de-CH">${GERMAN}</html>`, 'de-CH'],
  ['the text alone', GERMAN, 'de'],
  ['nonsense', '<html lang="!!"></html>', undefined],
])('%s', (_case, html, lang) => {
  expect(languageOf(cluesOf(html))).toBe(lang);
});

test.each<[string, string, string | undefined, string]>([
  ['told by the page', '<html dir="rtl"></html>', 'en', 'rtl'],
  ['told by the body', '<body dir="rtl"></body>', undefined, 'rtl'],
  ['by language', '', 'ar-EG', 'rtl'],
  ['by default', '', 'de', 'ltr'],
])('direction %s', (_case, html, lang, dir) => {
  expect(directionOf(cluesOf(html), lang)).toBe(dir);
});
