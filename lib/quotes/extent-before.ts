import { isApposition, isRole, startsClause, type Extent, type Parts } from './extents';
import { grownLeft } from './grown-left';
import type { Tag } from './tag';

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
