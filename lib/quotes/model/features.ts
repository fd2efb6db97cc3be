import type { Candidate } from './candidates';
import type { Feature } from './hash';
import { nestingFeatures } from './nesting-features';
import type { Scene } from './scene';

/** What speaks for and against a candidate, as words that the model has weights for. */
export function featuresOf(scene: Scene, candidate: Candidate): Feature[] {
  const { shape } = scene;
  const who = kindOf(scene, candidate);
  const how = patternOf(candidate);
  const where = positionOf(scene, candidate);
  const verb = verbOf(candidate);
  const head = headOf(scene, candidate);
  const small = /^(?:1|2|3-4)$/.test(shape.size) ? 'small' : 'large';
  return [
    ['who', who],
    ['head', head, who],
    ['head', head, 'how', how],
    ['how', how],
    ...candidate.patterns.map((pattern) => ['pattern', pattern]),
    ['where', where],
    ['verb', verb],
    ['rank', Math.min(candidate.rank ?? 9, 9)],
    ['how', how, 'who', who],
    ['how', how, 'size', small],
    ['how', how, 'size', shape.size, 'begins', shape.begins],
    ['how', how, 'verb', verb],
    ['how', how, 'before', shape.tagBefore],
    ['how', how, 'after', shape.tagAfter],
    ['how', how, 'bare', shape.bare],
    ['where', where, 'bare', shape.bare],
    ['where', where, 'size', small],
    ['where', where, 'who', who],
    ['where', where, 'strength', candidate.clause?.strength ?? 'none'],
    ['verb', verb, 'before', shape.before],
    ...clauseFeatures(candidate, small),
    ...distanceFeatures(scene, candidate, how),
    ...dialogueFeatures(scene, candidate, how),
    ...nestingFeatures(scene, candidate),
  ];
}

const patternOf = ({ patterns, where }: Candidate): string => patterns[0] ?? where;

const verbOf = ({ cue }: Candidate): string => cue?.text.toLowerCase() ?? 'none';

function kindOf({ place }: Scene, { mention }: Candidate): string {
  const { language } = place.sentence;
  const words = mention.text.toLowerCase().split(/[\s,]+/);
  const [first = ''] = words;
  if (words.length === 1 && language.relatives.has(first)) return 'relative';
  if (words.length === 1 && language.pronouns.has(first)) return `pronoun ${first}`;
  const role = words.some((word) => language.roles.has(word));
  const source = words.some((word) => language.sources.has(word));
  const capital = /(?:^|\s)\p{Lu}/u.test(
    mention.text.replace(/^(?:The|A|An|His|Her|Their|It|One|Two)\s/, ''),
  );
  return `${capital ? 'name' : 'common'}${role ? ' role' : ''}${source ? ' source' : ''}`;
}

/** What the word is that carries the meaning: a speaker's office, a body or paper, a name, or some other thing. */
function headOf({ place }: Scene, { mention }: Candidate): string {
  const { roles, sources, pronouns } = place.sentence.language;
  const words = mention.text.split(HEAD_ENDS)[0]?.split(/\s+/) ?? [];
  const head = (words.at(-1) ?? '').replace(/['’]s?$/, '');
  const lower = head.toLowerCase();
  if (pronouns.has(lower)) return 'pronoun';
  if (roles.has(lower) || roles.has(lower.replace(/^.*-/, ''))) return 'role';
  if (sources.has(lower)) return 'source';
  const owner = words.some((word) => /['’]s$/.test(word)) ? ' owned' : '';
  return (/^\p{Lu}/u.test(head) ? `name ${Math.min(words.length, 3)}` : 'thing') + owner;
}

const HEAD_ENDS = /,| (?:of|for|in|at|from|with|to|on|by|who|which|that|and) /;

function positionOf({ place }: Scene, { mention, where }: Candidate): string {
  if (where !== 'same sentence') return `${where}${place.opensParagraph ? ' over paragraph' : ''}`;
  return mention.start < place.quoted.start ? 'before' : 'after';
}

function clauseFeatures({ clause }: Candidate, small: string): Feature[] {
  if (!clause) return [['no clause']];
  return [
    ['order', clause.order, clause.strength],
    ['passive', clause.passive, clause.strength, small],
    ['unreal', clause.unreal],
  ];
}

function distanceFeatures(
  { text, place, candidates }: Scene,
  { mention, clause, where }: Candidate,
  how: string,
): Feature[] {
  const { quoted, at } = place;
  const before = mention.start < quoted.start;
  const between = before
    ? text.slice(mention.end, quoted.start).slice(-400)
    : text.slice(quoted.end, mention.start).slice(0, 400);
  const near = candidates.filter(
    (other) =>
      other.mention.start > Math.min(mention.end, quoted.end) &&
      other.mention.end < Math.max(mention.start, quoted.start),
  ).length;
  const words = Math.min(6, Math.round(Math.log2(1 + between.length / 6)));
  return [
    ['distance', words, 'before', before],
    ['between', Math.min(near, 4), 'how', how],
    ['between', Math.min(near, 4), 'before', before],
    ['quotes between', /["“”]/.test(between), where],
    ['clause mark', /;|: | but | while | although /.test(between)],
    ...(clause && where === 'same sentence'
      ? [['verb distance', Math.max(-6, Math.min(6, clause.last - at))]]
      : []),
  ];
}

function dialogueFeatures(scene: Scene, candidate: Candidate, how: string): Feature[] {
  const { dialogue, place, nameOf, next, title } = scene;
  const name = nameOf(candidate);
  const [last, other] = dialogue.speakers;
  const gap = Math.min(2, place.paragraph - dialogue.paragraph);
  const isLast = last !== undefined && last.speaker.start === candidate.mention.start;
  const after = next ? `${next.gap} ${next.name === name}` : 'none';
  return [
    ['next', after, 'bare', scene.shape.bare],
    ['next', after, 'how', how],
    ['last', isLast, 'gap', last ? gap : 'none', 'bare', scene.shape.bare],
    ['last', isLast, 'gap', gap, 'open', dialogue.open],
    ['last', isLast, 'how', how, 'gap', gap],
    ['first', scene.shape.first, 'last', isLast],
    ['before last', other !== undefined && other.speaker.start === candidate.mention.start],
    ['headline', name.length > 2 && title.includes(name.split(' ').at(-1) ?? name)],
  ];
}
