import { isApposition, isRole, startsClause, type Extent, type Parts } from './extents';
import type { Phrase } from './phrases';
import type { Tag } from './tags';

/** The noun phrase that ends right before token `end`, as the subject of a verb there. */
export function extentBefore(parts: Parts, end: number): Extent | undefined {
  const closing = parts.tokens[end - 1]?.text ?? '';
  if (/[)\]]/.test(closing)) return beforeBrackets(parts, end);
  if (INSERTION.test(closing)) return beforeInsertion(parts, end) ?? beforeStrayComma(parts, end);
  const extent = grownLeft(parts, end);
  return extent && withAppositionBefore(parts, extent);
}

const INSERTION = /^(?:,|—|–|--|-)$/;

// Farther than this no subject is looked for: it keeps endless sentences cheap.
const REACH = 60;

function beforeBrackets(parts: Parts, end: number): Extent | undefined {
  for (let open = end - 2; open > Math.max(0, end - REACH); open--) {
    if (!/[([]/.test(parts.tokens[open]?.text ?? '')) continue;
    const extent = grownLeft(parts, open);
    return extent && withAppositionBefore(parts, { ...extent, to: end });
  }
  return undefined;
}

/** "Ann Lee, 59, of Ashton, Md., who was there, said": back over what stands between the commas. */
function beforeInsertion(parts: Parts, end: number): Extent | undefined {
  let nearest: { base: Extent; comma: number } | undefined;
  for (let comma = end - 2; comma > Math.max(0, end - REACH); comma--) {
    const token = parts.tokens[comma];
    const isNickname = parts.tags[comma - 1] === 'name' && parts.tags[comma + 1] === 'name';
    if (!token || (token.quote && !isNickname) || token.text === ';') break;
    if (token.text !== parts.tokens[end - 1]?.text || !isInsertion(parts, comma + 1)) continue;
    const base = endedBy(parts, comma);
    if (!base || !startsClause(parts, base.from)) continue;
    nearest ??= { base, comma };
    // Behind another comma it may itself be part of the insertion: a surer beginning is looked for.
    if (parts.tokens[base.from - 1]?.text !== ',') return withInsertion(parts, base, comma, end);
  }
  return nearest && withInsertion(parts, nearest.base, nearest.comma, end);
}

const endedBy = (parts: Parts, comma: number): Extent | undefined =>
  parts.tokens[comma - 1]?.text === ')' ? beforeBrackets(parts, comma) : grownLeft(parts, comma);

const INSERTS: ReadonlySet<Tag> = new Set([
  'relative',
  'determiner',
  'noun',
  'name',
  'number',
  'preposition',
  'verb',
  'adverb',
  'weak cue',
  'cue',
]);
const isInsertion = ({ tags }: Parts, at: number): boolean => {
  const tag = tags[at];
  return tag !== undefined && INSERTS.has(tag);
};

function withInsertion(parts: Parts, base: Extent, comma: number, end: number): Extent {
  const whole = withAppositionBefore(parts, base);
  if (isApposition(parts, base, comma + 1)) return { ...whole, to: relativeClauseAt(parts, comma, end - 1) };
  // "who" tells who somebody is where nothing else does.
  return parts.tags[comma + 1] === 'relative' && whole.from === base.from ? { ...base, to: end - 1 } : whole;
}

/** "the minister, Kim Young-ho, who was there, said": two are enough. */
function relativeClauseAt({ tokens, tags }: Parts, from: number, end: number): number {
  for (let at = from + 1; at < end; at++) {
    if (tags[at] === 'relative' && tokens[at - 1]?.text === ',') return at - 1;
  }
  return end;
}

/** "Ann Lee, said": a comma too many. */
function beforeStrayComma(parts: Parts, end: number): Extent | undefined {
  const extent = grownLeft(parts, end - 1);
  return extent && startsClause(parts, extent.from) && parts.tokens[extent.from - 1]?.text !== ','
    ? extent
    : undefined;
}

/** "South Korea’s minister, Kim Young-ho", "Ann Lee, head of the office": role and name belong together. */
function withAppositionBefore(parts: Parts, extent: Extent): Extent {
  if (extent.kind === 'pronoun' || parts.tokens[extent.from - 1]?.text !== ',') return extent;
  const before = endedBy(parts, extent.from - 1);
  if (!before || before.kind === 'pronoun' || before.kind === extent.kind) return extent;
  const role = before.kind === 'common' ? before : extent;
  const tells =
    isRole(parts, role.head) ||
    (role === extent && parts.tags[extent.from] === 'determiner') ||
    parts.tags[extent.from] === 'number';
  return tells && startsClause(parts, before.from) ? { ...before, to: extent.to } : extent;
}

/** The phrase ending before `end`, with the nouns it hangs on: "the head of the office in Rome". */
function grownLeft(parts: Parts, end: number): Extent | undefined {
  const last = parts.endingAt.get(end);
  if (!last) return undefined;
  if (last.kind === 'pronoun') return oneOf(parts, last);
  let first = last;
  for (let before = phraseItHangsOn(parts, first); before; before = phraseItHangsOn(parts, first))
    first = before;
  if (isObject(parts, first)) return undefined;
  const main = beforeAside(parts, first);
  if (main) return main;
  if (parts.tags[first.from - 1] === 'preposition')
    return parts.language.freeOrder ? undefined : nameInside(parts, last);
  return withPartner(parts, withNameBefore(parts, { ...first, to: end }));
}

/** "Ann Lee in relaying the news": who does it stands before. */
function beforeAside({ tokens, tags, endingAt }: Parts, { from }: Phrase): Extent | undefined {
  const isAside =
    (tokens[from - 1]?.lower ?? '').endsWith('ing') &&
    (tags[from - 2] === 'preposition' || tags[from - 2] === 'subordinator');
  const main = isAside ? endingAt.get(from - 2) : undefined;
  return main?.kind === 'name' ? { ...main } : undefined;
}

/** "one of them", "many of us": who is meant stands before the pronoun. */
function oneOf({ tokens, endingAt, language }: Parts, pronoun: Phrase): Extent {
  const isPart = language.binders.has(tokens[pronoun.from - 1]?.lower ?? '');
  const some = isPart ? endingAt.get(pronoun.from - 1) : undefined;
  return some && some.to - some.from === 1 && some.kind !== 'name'
    ? { ...some, to: pronoun.to, kind: 'common' }
    : { ...pronoun };
}

/** "In a radio interview Lee said": the phrase behind the preposition ends before the name. */
function nameInside({ tokens, tags, language }: Parts, phrase: Phrase): Extent {
  for (let at = phrase.to - 1; at > phrase.from; at--) {
    if (tags[at] !== 'name') break;
    const isNoun = tags[at - 1] === 'noun' && !language.roles.has(tokens[at - 1]?.lower ?? '');
    if (isNoun) return { ...phrase, from: at };
  }
  return { ...phrase };
}

/** "den Mann": the case says that it is no subject. */
const isObject = ({ tokens, language }: Parts, { from }: Phrase): boolean =>
  language.objectArticles.has(tokens[from]?.lower ?? '') ||
  // "Der alten Frau": of the forms of "der" only the first has no -n behind it.
  (language.genitives.has(tokens[from]?.lower ?? '') && /^[\p{Ll}-]+en$/u.test(tokens[from + 1]?.text ?? ''));

function phraseItHangsOn(parts: Parts, phrase: Phrase): Phrase | undefined {
  if (parts.language.genitives.has(parts.tokens[phrase.from]?.lower ?? '')) {
    const owner = parts.endingAt.get(phrase.from);
    if (owner && owner.kind !== 'pronoun') return owner;
  }
  const link = phrase.from - 1;
  const isLink =
    parts.tags[link] === 'preposition' && !parts.language.subordinators.has(parts.tokens[link]?.lower ?? '');
  if (!isLink) return undefined;
  // "protesters marching through the streets", "a statement released by the office": a participle may stand between.
  const at = isParticiple(parts, link - 1) ? link - 1 : link;
  const before = parts.endingAt.get(at);
  const stands =
    before &&
    (before.kind !== 'pronoun' || parts.language.standing.has(parts.tokens[before.from]?.lower ?? ''));
  return stands ? before : undefined;
}

const isParticiple = ({ tokens, tags }: Parts, at: number): boolean =>
  (tags[at] === 'verb' || tags[at] === 'weak cue' || tags[at] === 'cue') &&
  /(?:ing|ed)$/.test(tokens[at]?.lower ?? '');

/** "Peter Roy an analyst for Miller": a missing comma. */
function withNameBefore(parts: Parts, extent: Extent): Extent {
  const name =
    parts.tags[extent.from] === 'determiner' && isRole(parts, extent.head)
      ? parts.endingAt.get(extent.from)
      : undefined;
  return name?.kind === 'name' && startsClause(parts, name.from) ? { ...name, to: extent.to } : extent;
}

/** "Britain, France and Germany": where the list begins. */
function listStart(parts: Parts, partner: Phrase): number {
  let first = partner;
  for (;;) {
    const before =
      parts.tokens[first.from - 1]?.text === ',' ? parts.endingAt.get(first.from - 1) : undefined;
    if (!before || before.kind !== partner.kind || !startsClause(parts, before.from)) return first.from;
    first = before;
  }
}

/** "Putin and Kim said": both, where the first begins the clause; "president and chief executive of": one. */
function withPartner(parts: Parts, extent: Extent): Extent {
  if (!parts.language.additions.has(parts.tokens[extent.from - 1]?.lower ?? '')) return extent;
  const partner = parts.endingAt.get(extent.from - 1);
  if (!partner || partner.kind === 'pronoun') return extent;
  if (!startsClause(parts, partner.from)) {
    // "Ann Lee of Ohio and leader of the party", "the secretary of state and nominee": one person.
    const owner = phraseItHangsOn(parts, partner);
    const isOne =
      owner &&
      isRole(parts, extent.head) &&
      (owner.kind === 'name' || isRole(parts, owner.head)) &&
      startsClause(parts, owner.from);
    return isOne ? { ...owner, to: extent.to } : extent;
  }
  const isOne = extent.kind === 'common' && isRole(parts, extent.head) && isRole(parts, partner.head);
  if (isOne) return { ...extent, from: partner.from };
  return { ...extent, from: listStart(parts, partner) };
}
