import { CircleCheck, CircleX, Flag, type IconNode } from 'lucide';
import type { Word } from '@/components/words/words';
import type { ReviewStatus } from '@/lib/review/review';

/** How each status is shown, said and set by key. */
export const STATUS_FACES: Record<ReviewStatus, { icon: IconNode; word: Word; act: Word; key: string }> = {
  accepted: { icon: CircleCheck, word: 'status_accepted', act: 'review_accept', key: 'a' },
  rejected: { icon: CircleX, word: 'status_rejected', act: 'review_reject', key: 'x' },
  flagged: { icon: Flag, word: 'status_flagged', act: 'review_flag', key: 'f' },
};
