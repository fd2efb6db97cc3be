import { namesIn, unique } from './author-names';
import { AGENCIES } from './by-words';
import { bylineNames, nameBesideDate } from './byline';
import type { Clues } from './clues';
import { isNode } from './json-ld';
import { ldList, ldText, resolved, textOfValue } from './ld-value';
import { markedAuthors } from './marked-authors';
import { isOutletName } from './title-outlet';
import { writtenDate } from './written-date';

const MOST_AUTHORS = 20;

/** People or desks who wrote the article. Who is shown as its writer goes before the outlet and before log-in names. */
export function authorsOf(clues: Clues, lang?: string): string[] {
  const told = [fromJsonLd, fromMeta].map((source) => source(clues)).find((names) => names.length > 0) ?? [];
  return (isFinal(told, clues) ? told : betterThan(told, clues, lang)).slice(0, MOST_AUTHORS);
}

const isFinal = (told: readonly string[], { outlets }: Clues): boolean =>
  told.some((name) => !isOutletName(name, outlets) && !isLogin(name));

function betterThan(told: string[], clues: Clues, lang: string | undefined): string[] {
  const isDated = (text: string) => writtenDate(text, { lang, url: clues.url }) !== undefined;
  const shown =
    [() => bylineNames(clues.lines), () => markedAuthors(clues), () => nameBesideDate(clues.lines, isDated)]
      .map((source) => source())
      .find((names) => names.length > 0) ?? [];
  // An outlet that signs with its own name shows an agency's or a guest's as its source.
  const isBetter = told.every(isLogin) ? shown.length > 0 : shown.length > 0 && shown.every(isPerson);
  return isBetter ? shown : told;
}

/** Whether a name is what somebody logs in with. */
const isLogin = (name: string): boolean =>
  !name.includes(' ') && /^(?:[\p{Ll}\d_.-]+|admin\w*|editor|\p{Lu}\p{Ll}+\p{Lu}|.*\d.*)$/u.test(name);

const isPerson = (name: string): boolean =>
  /\p{L} \p{L}|^\p{sc=Han}{2,5}$/u.test(name) && !AGENCIES.test(name);

function fromJsonLd({ ld, nodes, outlets }: Clues): string[] {
  const names = ['author', 'creator'].map((key) =>
    ldList(ld, key).map((value) =>
      isNode(value) ? ldText(resolved(value, nodes), 'name') : textOfValue(value),
    ),
  );
  return unique(
    (names.find((list) => list.some(Boolean)) ?? [])
      .filter(isNoAddress)
      .flatMap((name) => namesIn(name, outlets)),
  );
}

const META = [
  'citation_author',
  'author',
  'article:author',
  'og:article:author',
  'article:author_name',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
  'byl',
];

const fromMeta = ({ meta, outlets }: Clues): string[] =>
  META.map((name) =>
    unique(
      meta
        .all(name)
        .filter(isNoAddress)
        .flatMap((value) => namesIn(value, outlets)),
    ),
  ).find((names) => names.length > 0) ?? [];

const isNoAddress = (text: string): boolean => !/^(?:https?:)?\/\//.test(text);
