import type { SpeakerChoice } from '@/lib/review/speaker-choices';
import type { ReviewStatus } from '@/lib/review/review';
import type { ReviewedQuote } from '@/lib/review/reviewed-quote';

/** What reviewers can do about the quotations of an article. */
export type Reviewing = {
  /** Gives it a status, or takes back the one it has. */
  onStatus: (quote: ReviewedQuote, status: ReviewStatus) => void;
  /** Says why; what had no status is flagged. Kept as it is typed. */
  onReason: (quote: ReviewedQuote, reason: string) => void;
  /** Has it said by somebody else; by nobody where the name is empty. */
  onSpeaker: (quote: ReviewedQuote, choice: SpeakerChoice) => void;
  onUndo: () => void;
  onRedo: () => void;
};
