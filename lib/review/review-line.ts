import type { Review } from './review';

/** What a reviewer found, as files tell it: "flagged: not her words". */
export const reviewLine = ({ status, reason }: Review): string => [status, reason].filter(Boolean).join(': ');
