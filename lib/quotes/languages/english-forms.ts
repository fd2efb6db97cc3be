/** The forms of regular English verbs, given their base: "deny" → "deny denies denied denying". */
export function regularForms(bases: Iterable<string>): string[] {
  return [...bases].flatMap((base) => [base, thirdPerson(base), pastTense(base), participle(base)]);
}

const thirdPerson = (base: string): string =>
  /[^aeiou]y$/.test(base)
    ? `${base.slice(0, -1)}ies`
    : /(?:s|sh|ch|x|z|o)$/.test(base)
      ? `${base}es`
      : `${base}s`;

const pastTense = (base: string): string =>
  base.endsWith('e')
    ? `${base}d`
    : /[^aeiou]y$/.test(base)
      ? `${base.slice(0, -1)}ied`
      : `${doubled(base)}ed`;

const participle = (base: string): string =>
  /[^eoy]e$/.test(base) ? `${base.slice(0, -1)}ing` : `${doubled(base)}ing`;

// "quip" → "quipp": a short last syllable doubles its consonant. Longer verbs that do so are named.
const DOUBLING = new Set([
  'admit',
  'refer',
  'commit',
  'submit',
  'deter',
  'rebut',
  'concur',
  'regret',
  'permit',
  'occur',
]);
const doubled = (base: string): string =>
  DOUBLING.has(base) || /^[^aeiou]*(?:qu)?[aeiou][bdgmnprt]$/.test(base) ? base + base.slice(-1) : base;
