import type { Word } from '@/components/words/words';
import type { JobProblem } from '@/lib/library/jobs';

/** The message for each reason why the article at an address could not be saved. */
const WORDS: Record<JobProblem, Word> = {
  'not-allowed': 'job_failed_not_allowed',
  'private-address': 'job_failed_private_address',
  unreachable: 'job_failed_unreachable',
  refused: 'job_failed_refused',
  'too-slow': 'job_failed_too_slow',
  'too-large': 'job_failed_too_large',
  'not-a-page': 'job_failed_not_a_page',
  'no-article': 'job_failed_no_article',
  unreadable: 'job_failed_unreadable',
  'disk-full': 'job_failed_disk_full',
  failed: 'job_failed_failed',
};

const isKnown = (reason: string | undefined): reason is JobProblem => reason !== undefined && reason in WORDS;

/** What is said of a job that failed; rows of a restored library may give reasons of another version. */
export const problemWord = (reason: string | undefined): Word => WORDS[isKnown(reason) ? reason : 'failed'];
