import * as v from 'valibot';
import { COLOURS } from '@/lib/highlights/highlight';
import type {
  ArticleRow,
  BodyRow,
  HighlightRow,
  JobRow,
  PictureProblem,
  PictureRow,
  QuoteRow,
  ReadingPlace,
  ShelfRow,
  VersionRow,
} from '@/lib/library/rows';
import { articleSchema as articleAsRead } from '@/lib/messages/article-schema';
import { attributionSchema, quoteSchema } from '@/lib/messages/quote-schema';
import type { Quote } from '@/lib/quotes/quote';
import { oneOf, webAddress, words, type Fields } from '@/lib/messages/words-schema';
import { REVIEW_STATUSES, type Review } from '@/lib/review/review';
import type { Correction } from '@/lib/review/reviewed-quote';
import type { BackedArticle, BackedRest, BackupHeader, Checksums } from './format';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const moment = v.pipe(v.number(), v.minValue(0));
const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
const ZERO_OR_ONE = v.picklist([0, 1]);

export const headerSchema: v.GenericSchema<unknown, BackupHeader> = v.object({
  format: v.literal('pullquote-backup'),
  version: count,
  createdAt: moment,
  articles: count,
} satisfies Fields<BackupHeader>);

export const checksumsSchema: v.GenericSchema<unknown, Checksums> = v.object({
  block: v.pipe(count, v.minValue(1)),
  sha256: v.array(hash),
} satisfies Fields<Checksums>);

const place = v.object({ block: count, offset: count } satisfies Fields<ReadingPlace>);

/** What a row has besides what was read on the page. */
const keptSchema = v.object({
  id: words,
  site: words,
  savedAt: moment,
  versionSavedAt: moment,
  version: count,
  status: oneOf<ArticleRow['status']>({ unread: true, archived: true }),
  favourite: ZERO_OR_ONE,
  deletedAt: moment,
  progress: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  place: v.exactOptional(place),
  listened: v.exactOptional(count),
  quoteCount: count,
  highlightCount: count,
  textRevision: count,
  excerpt: words,
});

const review = v.object({
  status: v.picklist(REVIEW_STATUSES),
  reason: words,
  at: moment,
} satisfies Fields<Review>);

const correction = v.object({
  name: words,
  role: v.exactOptional(words),
  at: moment,
} satisfies Fields<Correction>);

const quoteRow = v.intersect([
  quoteSchema,
  v.object({
    id: words,
    articleId: words,
    speakerKey: words,
    review: v.exactOptional(review),
    correction: v.exactOptional(correction),
    found: v.exactOptional(attributionSchema),
  } satisfies Fields<Omit<QuoteRow, keyof Quote>>),
]);

type RowAndBody = { row: ArticleRow; body: BodyRow };

/** Row and body together are an article as it was read, and are checked as one. */
const rowAndBody: v.GenericSchema<unknown, RowAndBody> = v.pipe(
  v.object({ row: v.record(v.string(), v.unknown()), body: v.record(v.string(), v.unknown()) }),
  v.rawTransform(({ dataset: { value }, addIssue, NEVER }): RowAndBody => {
    const article = v.safeParse(articleAsRead, { ...value.row, ...value.body });
    const kept = v.safeParse(keptSchema, value.row);
    if (!article.success || !kept.success) {
      addIssue();
      return NEVER;
    }
    const { content, text, receipt, doubts, ...shown } = article.output;
    const body = { articleId: kept.output.id, content, text, receipt, doubts };
    return { row: { ...shown, ...kept.output }, body };
  }),
);

const versionRow: v.GenericSchema<unknown, VersionRow> = v.intersect([
  rowAndBody,
  v.object({ articleId: words, version: count, quotes: v.array(quoteRow) }),
]);

const highlightRow = v.object({
  id: words,
  articleId: words,
  createdAt: moment,
  exact: words,
  prefix: words,
  suffix: words,
  start: count,
  end: count,
  blockHash: words,
  version: count,
  colour: v.picklist(COLOURS),
  note: words,
  tags: v.array(words),
  review: v.exactOptional(review),
} satisfies Fields<HighlightRow>);

const problem = oneOf<PictureProblem>({
  'not-allowed': true,
  'no-room': true,
  'private-address': true,
  unreachable: true,
  'too-slow': true,
  'not-a-picture': true,
  'too-large': true,
  'tracking-pixel': true,
});

const pictureRow = v.object({
  articleId: words,
  url: webAddress,
  state: oneOf<PictureRow['state']>({ wanted: true, kept: true, failed: true }),
  hash: v.exactOptional(hash),
  type: v.exactOptional(words),
  reason: v.exactOptional(problem),
} satisfies Fields<Omit<PictureRow, 'bytes'>>);

/** An article of a backup, copied field by field; all its parts must be its own. */
export const articleSchema: v.GenericSchema<unknown, BackedArticle> = v.pipe(
  v.intersect([
    rowAndBody,
    v.object({
      quotes: v.array(quoteRow),
      versions: v.array(versionRow),
      highlights: v.array(highlightRow),
      pictures: v.array(pictureRow),
    }),
  ]),
  v.check(({ row, body, quotes, versions, highlights, pictures }) =>
    [body, ...quotes, ...versions, ...highlights, ...pictures].every(({ articleId }) => articleId === row.id),
  ),
);

const shelfRow = v.object({
  id: words,
  name: words,
  query: words,
  createdAt: moment,
} satisfies Fields<ShelfRow>);

const jobRow = v.object({
  id: words,
  url: webAddress,
  state: oneOf<JobRow['state']>({ waiting: true, fetching: true, saved: true, failed: true }),
  addedAt: moment,
  tries: count,
  articleId: v.exactOptional(words),
  reason: v.exactOptional(words),
} satisfies Fields<JobRow>);

export const restSchema: v.GenericSchema<unknown, BackedRest> = v.object({
  shelves: v.array(shelfRow),
  jobs: v.array(jobRow),
  settings: v.unknown(),
} satisfies Fields<BackedRest>);
