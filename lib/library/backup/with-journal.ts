import * as v from 'valibot';
import type { Replay } from '@/lib/library/journal/replay';
import type { BackedArticle, BackedRest } from './format';
import { BACKUP_VERSION } from './format';
import type { Backup } from './open-backup';
import { BackupRefused } from './problems';
import { articleSchema, restSchema } from './schemas';

/**
 * A copy of the library with all that has happened since it was made. Of a library that was never copied, what happened
 * is all there is of it.
 */
export function withJournal(spare: Backup | undefined, replay: Replay): Backup {
  const ids = spare?.ids ?? [];
  const kept = ids.flatMap((id, index) => (replay.isGone(id) ? [] : [index]));
  const known = new Set(ids);
  const added = replay.written
    .filter((id) => !known.has(id))
    .flatMap((id) => articleAfter(replay, id, undefined) ?? []);
  return {
    header: spare?.header ?? NO_HEADER,
    rest: restAfter(replay, spare?.rest ?? NO_REST),
    ids: [...kept.map((index) => ids[index] ?? ''), ...added.map(({ row }) => row.id)],
    articles: kept.length + added.length,
    pictures: 0,
    article: async (index) => {
      const before =
        kept[index] === undefined ? added[index - kept.length] : await spare?.article(kept[index]);
      if (!before) throw new BackupRefused({ problem: 'foreign' });
      return articleAfter(replay, before.row.id, before) ?? before;
    },
    hasPicture: () => false,
    picture: () => Promise.resolve(undefined),
  };
}

const NO_HEADER = { format: 'pullquote-backup', version: BACKUP_VERSION, createdAt: 0, articles: 0 } as const;
const NO_REST: BackedRest = { shelves: [], jobs: [], settings: {} };

/** An article as it is after the changes; undefined where they do not add up to a whole one. */
function articleAfter(
  replay: Replay,
  id: string,
  before: BackedArticle | undefined,
): BackedArticle | undefined {
  const [row] = replay.rowsOf(id, 'articles', before ? [before.row] : []);
  const [body] = replay.rowsOf(id, 'bodies', before ? [before.body] : []);
  const parsed = v.safeParse(articleSchema, {
    row,
    body,
    quotes: replay.rowsOf(id, 'quotes', before?.quotes ?? []),
    versions: replay.rowsOf(id, 'versions', before?.versions ?? []),
    highlights: replay.rowsOf(id, 'highlights', before?.highlights ?? []),
    pictures: replay.rowsOf(id, 'pictures', before?.pictures ?? []),
  });
  return parsed.success ? parsed.output : undefined;
}

function restAfter(replay: Replay, before: BackedRest): BackedRest {
  const { shelves, jobs, settings } = before;
  const parsed = v.safeParse(restSchema, {
    shelves: replay.rows('shelves', shelves),
    jobs: replay.rows('jobs', jobs),
    settings,
  });
  return parsed.success ? parsed.output : before;
}
