import { articleOf } from '@/lib/library/article-of';
import { quoteRows, speakerKey } from '@/lib/library/article-rows';
import { carryReview } from '@/lib/review/carry-review';
import type { HighlightRow, VersionRow } from '@/lib/library/rows';
import { hasSameWords } from '@/lib/library/same-words';
import type { BackedArticle } from './format';

/** All texts of an article, the latest last, and which number those of each side have among them. */
export type MergedTexts = {
  texts: VersionRow[];
  /** Whether the other side had texts, or reviews of quotations, that this one had not. */
  isNew: boolean;
  numberOfTheirs: (version: number) => number;
  numberOfMine: (version: number) => number;
};

/** Puts the texts of two copies of a story in one row by when they were saved, each once. */
export function mergeTexts(mine: BackedArticle, theirs: BackedArticle): MergedTexts {
  const others = textsOf(theirs);
  const before = textsOf(mine);
  const own = before.map((text) => withReviews(text, others));
  const unknown = others.filter((text) => !own.some((each) => isSame(each, text)));
  const ordered = unknown.length === 0 ? own : [...own, ...unknown].toSorted(bySaving);
  const texts =
    unknown.length === 0 ? own : ordered.map((text, index) => numbered(text, mine.row.id, index + 1));
  const numberOf = (side: readonly VersionRow[]) => (version: number) => {
    const text = side.find((each) => each.version === version) ?? side.at(-1);
    const at = ordered.findIndex((each) => text !== undefined && isSame(each, text));
    return texts[at]?.version ?? version;
  };
  return {
    texts,
    isNew: unknown.length > 0 || own.some((text, index) => text !== before[index]),
    numberOfTheirs: numberOf(others),
    numberOfMine: numberOf(own),
  };
}

/** The earlier versions and the one shown now, in order. */
function textsOf({ row, body, quotes, versions }: BackedArticle): VersionRow[] {
  const now = { articleId: row.id, version: row.version, row, body, quotes };
  return [...versions.toSorted((a, b) => a.version - b.version), now];
}

/** A text with what the other side's reviewers made of its quotations, where this side's made nothing of them. */
function withReviews(text: VersionRow, others: readonly VersionRow[]): VersionRow {
  const same = others.find((each) => isSame(each, text));
  const quotes = same ? carryReview(text.quotes, [same.quotes]) : text.quotes;
  const isChanged = quotes.some((quote, index) => quote !== text.quotes[index]);
  return isChanged
    ? { ...text, quotes: quotes.map((quote) => ({ ...quote, speakerKey: speakerKey(quote) })) }
    : text;
}

const isSame = (one: VersionRow, other: VersionRow): boolean =>
  hasSameWords(one.row, one.body, articleOf(other));

const bySaving = (one: VersionRow, other: VersionRow): number =>
  one.row.versionSavedAt - other.row.versionSavedAt;

const numbered = ({ row, body, quotes }: VersionRow, id: string, version: number): VersionRow => ({
  articleId: id,
  version,
  row: { ...row, id, version },
  body: { ...body, articleId: id },
  quotes: quoteRows(
    quotes.map(({ id: _id, articleId: _articleId, speakerKey: _key, ...quote }) => quote),
    id,
  ),
});

/**
 * Highlights of both, each once: of the other side only those this one has neither by name nor by place. One that both
 * have and only the other side's reviewers looked at has their review.
 */
export function mergeHighlights(
  mine: BackedArticle,
  theirs: BackedArticle,
  { numberOfMine, numberOfTheirs }: MergedTexts,
): { highlights: HighlightRow[]; isNew: boolean } {
  const offered = theirs.highlights.map((each) => ({
    ...each,
    articleId: mine.row.id,
    version: numberOfTheirs(each.version),
  }));
  const own = mine.highlights.map((each) => ({ ...each, version: numberOfMine(each.version) }));
  const reviewed = own.map((each) => {
    const review = each.review ?? offered.find((other) => isSameHighlight(each, other))?.review;
    return review ? { ...each, review } : each;
  });
  const others = offered.filter((each) => !own.some((known) => isSameHighlight(known, each)));
  const isNew = others.length > 0 || reviewed.some(({ review }, index) => review !== own[index]?.review);
  return { highlights: [...reviewed, ...others], isNew };
}

const isSameHighlight = (one: HighlightRow, other: HighlightRow): boolean =>
  one.id === other.id || isSamePlace(one, other);

const isSamePlace = (one: HighlightRow, other: HighlightRow): boolean =>
  one.version === other.version && one.start === other.start && one.end === other.end;
