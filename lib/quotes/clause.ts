import type { Extent } from './extents';
import type { VerbChain } from './verb-chain';

/** A verb and the one who does what it says. */
export type Clause = VerbChain & {
  subject?: Extent;
  /** How the subject was found: beside the verb, behind it, or taken over from the clause before. */
  order: 'before' | 'behind' | 'shared' | 'antecedent';
};

/** Who does it, as far as the sentence tells. */
export type Subject = Pick<Clause, 'subject' | 'order'>;
