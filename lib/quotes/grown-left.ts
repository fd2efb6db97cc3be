import { isRole, startsClause, type Extent, type Parts } from './extents';
import type { Phrase } from './phrases';

/** The phrase ending before `end`, with the nouns it hangs on: "the head of the office in Rome". */
export function grownLeft(parts: Parts, end: number): Extent | undefined {
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
