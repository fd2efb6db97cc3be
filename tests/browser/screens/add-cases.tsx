import type { ComponentProps } from 'preact';
import { AddView } from '@/components/add/AddView';
import type { JobProblem } from '@/lib/library/jobs';
import type { JobRow } from '@/lib/library/rows';
import type { Cases } from './case';

type Props = ComponentProps<typeof AddView>;

const nothing = () => {};

/** The page where addresses are given; every callback does nothing unless given. */
export const adding = (props: Partial<Props> = {}) => (
  <AddView
    jobs={[]}
    readerAddress={(id) => `reader.html#${id}`}
    onAdd={nothing}
    onAddTabs={nothing}
    onRetry={nothing}
    onDrop={nothing}
    {...props}
  />
);

export const job = (number: number, parts: Partial<JobRow> = {}): JobRow => ({
  id: `job-${number}`,
  url: `https://www.news.example/2026/11/the-harbour-report-part-${number}`,
  state: 'waiting',
  addedAt: number,
  tries: 0,
  ...parts,
});

const PROBLEMS: JobProblem[] = [
  'not-allowed',
  'private-address',
  'unreachable',
  'refused',
  'too-slow',
  'too-large',
  'not-a-page',
  'no-article',
  'unreadable',
  'disk-full',
  'failed',
];

const some: JobRow[] = [
  job(1, { state: 'saved', articleId: 'a' }),
  job(2, { state: 'failed', reason: 'no-article' }),
  job(3, { state: 'fetching' }),
  job(4, { state: 'fetching' }),
  job(5),
  job(6),
];

/** Every state of the page where addresses are given. */
export const addCases: Cases = {
  'add-empty': adding(),
  'add-jobs': adding({ jobs: some }),
  'add-refused': adding({ said: 'add_refused' }),
  'add-problems': adding({
    jobs: PROBLEMS.map((reason, number) => job(number, { state: 'failed', reason })),
  }),
  'add-long-address': adding({ jobs: [job(1, { url: `https://news.example/${'long-'.repeat(60)}` })] }),
};
