import type { Refusal } from '@/lib/messages/protocol';
import type { Word } from './words';

/** The message for each reason why the background did not do what was asked. */
export const REFUSAL_WORDS: Record<Refusal, Word> = {
  'disk-full': 'problem_disk_full',
  'newer-library': 'problem_newer_library',
  'unknown-article': 'problem_unknown_article',
  failed: 'problem_failed',
  'not-ours': 'problem_failed',
  malformed: 'problem_failed',
  'no-answer': 'problem_no_answer',
};
