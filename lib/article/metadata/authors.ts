import { namesIn, unique } from './author-names';
import { AGENCIES, DESK } from './by-words';
import { bylineNames, namesAboveText, namesAfterBy, nameBesideDate } from './byline';
import type { Clues } from './clues';
import { isNode } from './json-ld';
import { ldList, ldText, resolved, textOfValue } from './ld-value';
import { markedAuthors } from './marked-authors';
import { isOutletName } from './title-outlet';
import { writtenDate } from './written-date';
import { lettered } from '@/lib/article/lettered';

const MOST_AUTHORS = 20;

/** People or desks who wrote the article. Who is shown as its writer goes before the outlet and before log-in names. */
export function authorsOf(clues: Clues, lang?: string): string[] {
  const inData = fromJsonLd(clues);
  const told = inData.length > 0 ? inData : fromMeta(clues);
  const said = bylineNames(clues.lines);
  const names = isFinal(told, clues)
    ? isBetter(said, inData, clues)
      ? said
      : told
    : shownNames(told, said, clues, lang);
  return names.slice(0, MOST_AUTHORS);
}

const isFinal = (told: readonly string[], { outlets }: Clues): boolean =>
  told.some((name) => DESK(name).test(name) || (!isOutletName(name, outlets) && !isLogin(name)));

/** A byline goes before a tag, which is often filled in once for all pages, and before data that names fewer people. */
const isBetter = (said: readonly string[], inData: readonly string[], clues: Clues): boolean =>
  said.length > inData.length &&
  inData.every((name) => said.includes(name)) &&
  said.every((name) => isPerson(name, clues));

function shownNames(told: string[], said: string[], clues: Clues, lang: string | undefined): string[] {
  const isNobody = told.every(isLogin);
  const isDated = (text: string) => writtenDate(text, { lang, url: clues.url }) !== undefined;
  const sources = [
    () => said,
    () => markedAuthors(clues),
    () => (isNobody ? nameBesideDate(clues.lines, isDated) : []),
    () => namesAboveText(clues.lines),
    () => fromLabels(clues),
  ];
  for (const source of sources) {
    const shown = source();
    // An outlet that signs with its own name shows an agency's or a guest's as its source.
    if (shown.length > 0 && (isNobody || shown.every((name) => isPerson(name, clues)))) return shown;
  }
  return told;
}

/** Whether a name is what somebody logs in with. */
const isLogin = (name: string): boolean => !name.includes(' ') && LOGIN(name).test(name);
const LOGIN = lettered(String.raw`^(?:[\p{Ll}\d_.-]+|admin\w*|editor|[\p{Lu}][\p{Ll}]+[\p{Lu}]|.*\d.*)$`);

const isPerson = (name: string, { outlets }: Clues): boolean =>
  TWO_WORDS(name).test(name) &&
  !AGENCIES.test(name) &&
  !DESK(name).test(name) &&
  !isOutletName(name, outlets);
const TWO_WORDS = lettered(String.raw`[\p{L}] [\p{L}]|^[\p{sc=Han}]{2,5}$`);

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

/** What a page lists for link previews: "Written by" and a name. */
const fromLabels = ({ meta }: Clues): string[] =>
  [1, 2]
    .map((at) => namesAfterBy([meta.first(`twitter:label${at}`), meta.first(`twitter:data${at}`)]))
    .find((names) => names.length > 0) ?? [];

const isNoAddress = (text: string): boolean => !/^(?:https?:)?\/\//.test(text);
