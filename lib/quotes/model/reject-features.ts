import type { Candidate } from './candidates';
import type { Feature } from './hash';
import type { Scene } from './scene';

/** What tells words somebody said from a title, a term or the writer's own distance. */
export function quoteFeatures({ shape, candidates, ruledOut, place, text, title }: Scene): Feature[] {
  const best = candidates.find(({ rank }) => rank === 0);
  const how = best?.patterns[0] ?? best?.where ?? 'none';
  const verb = best?.cue?.text.toLowerCase() ?? 'none';
  const { sentence, at, quoted } = place;
  const inner = text.slice(quoted.start + 1, quoted.end - 1).slice(0, 80);
  const words = [sentence.tokens[at - 2]?.lower ?? '^', shape.before].join(' ');
  const trust = Math.round((best?.trust ?? 0) * 10);
  const isShort = /^(?:1|2|3-4)$/.test(shape.size);
  return [
    ['always'],
    ['size', shape.size],
    ['size', shape.size, 'begins', shape.begins],
    ['size', shape.size, 'ends', shape.ends],
    ['ends', shape.ends],
    ['before', shape.before],
    ['after', shape.after],
    ['tags', shape.tagBefore, shape.tagAfter],
    ['tag before', shape.tagBefore, 'size', shape.size],
    ['titled', shape.titled, 'size', shape.size],
    ['titled', shape.titled, 'before', shape.tagBefore],
    ['voiced', shape.voiced],
    ['ruled out', ruledOut],
    ['ruled out', ruledOut, 'size', shape.size],
    ['best', how],
    ['best', how, 'size', shape.size],
    ['best', how, 'begins', shape.begins, 'titled', shape.titled],
    ['best verb', verb],
    ['bare', shape.bare, 'size', shape.size],
    ['single', quoted.single],
    ['single', quoted.single, 'among double', quoted.single && /["“]/.test(text), 'bare', shape.bare],
    ['trust', trust, 'short', isShort],
    ['trust', trust, 'titled', shape.titled],
    ['in the headline', title.includes(inner), 'short', isShort],
    ['siblings', Math.min(3, sentence.tokens.filter((token) => token.quote).length), 'short', isShort],
    ...(isShort
      ? [
          ['two before', words],
          ['noun behind', shape.tagAfter, 'before', shape.tagBefore, shape.begins],
        ]
      : []),
    ['reports', reportsIn(candidates), 'size', shape.size],
  ];
}

/** Whether anybody near does report something. */
const reportsIn = (candidates: readonly Candidate[]): string =>
  candidates.some(({ clause, where }) => clause?.strength === 'cue' && where === 'same sentence')
    ? 'cue'
    : candidates.some(({ clause, where }) => clause?.strength === 'weak cue' && where === 'same sentence')
      ? 'weak cue'
      : 'none';
