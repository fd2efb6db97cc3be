import { Button } from '@/components/controls/Button';
import { useLanguage } from '@/components/words/language';
import { useWords } from '@/components/words/words';
import type { JobRow } from '@/lib/library/rows';
import styles from './AddView.module.css';
import { problemWord } from './job-words';

type Props = {
  jobs: readonly JobRow[];
  readerAddress: (id: string) => string;
  /** All that failed, or one. */
  onRetry: (id?: string) => void;
  onDrop: (which: 'done' | 'all') => void;
};

/** The addresses given so far: what became of each, how far all are, and what can be done. */
export function JobList({ jobs, readerAddress, onRetry, onDrop }: Props) {
  const say = useWords();
  const number = new Intl.NumberFormat(useLanguage());
  if (jobs.length === 0) return null;
  const count = (...states: JobRow['state'][]) => jobs.filter(({ state }) => states.includes(state)).length;
  const done = count('saved', 'failed');
  const progress = say('jobs_progress', number.format(done), number.format(jobs.length));
  return (
    <section aria-label={say('jobs_list')}>
      <label class={styles['progress']}>
        <span aria-live="polite">{progress}</span>
        <progress value={done} max={jobs.length} />
      </label>
      <p class={styles['buttons']}>
        {count('failed') > 0 && <Button onClick={() => onRetry()}>{say('jobs_retry_all')}</Button>}
        {count('saved') > 0 && <Button onClick={() => onDrop('done')}>{say('jobs_drop_done')}</Button>}
        <Button onClick={() => onDrop('all')}>{say('jobs_stop')}</Button>
      </p>
      <ul class={styles['jobs']}>
        {jobs.map((job) => (
          <li key={job.id} data-state={job.state}>
            <bdi>{shownAddress(job.url)}</bdi>
            <JobState job={job} readerAddress={readerAddress} onRetry={onRetry} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function JobState({
  job,
  readerAddress,
  onRetry,
}: Pick<Props, 'readerAddress' | 'onRetry'> & { job: JobRow }) {
  const say = useWords();
  switch (job.state) {
    case 'waiting':
      return <span>{say('job_waiting')}</span>;
    case 'fetching':
      return <span>{say('job_fetching')}</span>;
    case 'saved':
      return job.articleId === undefined ? (
        <span>{say('job_saved')}</span>
      ) : (
        <a href={readerAddress(job.articleId)}>{say('job_saved')}</a>
      );
    case 'failed':
      return (
        <span>
          {say(problemWord(job.reason))}{' '}
          <Button kind="quiet" onClick={() => onRetry(job.id)}>
            {say('jobs_retry')}
          </Button>
        </span>
      );
  }
}

const shownAddress = (url: string): string => url.replace(/^https?:\/\/(www\.)?/, '');
