import type { ComponentChildren } from 'preact';
import { useCallback, useMemo } from 'preact/hooks';
import type { PictureSource } from '@/components/article/Picture';
import { PrintSheet } from '@/components/print/PrintSheet';
import { ReaderView } from '@/components/reader/ReaderView';
import type { ChosenAids } from '@/components/reader/aids';
import type { Reader } from '@/components/reader/reader-state';
import { reviewAddress } from '@/lib/browser/pages';
import { actOn } from '@/lib/library/acts';
import { keepListened, keepPlace } from '@/lib/library/reading';
import { repairArticle } from '@/lib/library/repair-article';
import type { PictureRow, QuoteRow, ReadingPlace } from '@/lib/library/rows';
import { keyQuotes } from '@/lib/quotes/key-quotes';
import { usePictureSizes, type PictureSizes } from '@/lib/ui/use-picture-sizes';
import { usePrinting } from '@/lib/ui/use-printing';
import { usePictureUrls, type PictureUrls } from '@/lib/ui/use-picture-urls';
import { useChanges } from './use-changes';
import { useCopying } from './use-copying';
import { useHighlights } from './use-highlights';
import { useIndirect } from './use-indirect';
import { untoldIn } from './untold-pictures';
import { useRepairing } from './use-repairing';
import { useReview } from './use-review';
import { useReviewed, type Reviewed } from './use-reviewed';
import { useTaking } from './use-taking';
import { useTitle } from './use-title';

const NO_PICTURES: PictureRow[] = [];
const NO_QUOTES: QuoteRow[] = [];

type Props = ChosenAids & {
  id: string;
  looks: ComponentChildren;
  /** A highlight or quotation of it that it is opened at. */
  at?: string | undefined;
  /** What was done to it just before it was opened here. */
  greeting?: string | undefined;
  onGreeted: () => void;
};

/** A saved copy. Everything in it comes from this machine: the network may be off, the site may be gone. */
export function SavedArticle({ id, at, looks, greeting, onGreeted, aids, onAids }: Props) {
  const saved = useReviewed(id);
  const open = saved.state === 'open' ? saved : undefined;
  const { article, row, pictures = NO_PICTURES, quotes = NO_QUOTES } = open ?? {};
  const urls = usePictureUrls(pictures);
  const untold = useMemo(() => untoldIn(article), [article]);
  const sizes = usePictureSizes(pictures, untold);
  const isMeasured = sizes !== undefined;
  const reader = useMemo<Reader>(
    () => (isMeasured ? readerFor(saved) : { state: 'opening' }),
    [saved, isMeasured],
  );
  const copying = useCopying(article);
  const { taking, ...taken } = useTaking(article);
  useTitle(article);
  const indirect = useIndirect(article);
  const isPrinting = usePrinting();
  const changes = useChanges(id);
  const highlighting = useHighlights(id, row, article, changes);
  const reviewing = useReview(quotes, changes);
  const read = reader.state === 'open' ? reader.read : undefined;
  const { repairing, ...repaired } = useRepairing(read, (next) =>
    repairArticle(id, next.article, next.quotes),
  );
  const stopAt = useCallback(
    // A place that could not be kept is no loss worth a word: the next one is tried again.
    (place: ReadingPlace, progress: number) => void keepPlace(id, place, progress).catch(() => undefined),
    [id],
  );
  const heardTo = useCallback((place: number) => void keepListened(id, place).catch(() => undefined), [id]);
  const pictureOf = useCallback(
    (src: string) => keptPicture(src, urls, pictures, sizes),
    [urls, pictures, sizes],
  );
  return (
    <ReaderView
      reader={reader}
      at={at}
      saving={{ state: 'unsaved' }}
      looks={looks}
      indirect={indirect}
      pictureOf={pictureOf}
      onSave={() => undefined}
      aids={aids}
      onAids={onAids}
      onPlace={stopAt}
      onListened={heardTo}
      onArchive={(isArchived) => void actOn([id], { act: isArchived ? 'archive' : 'unarchive' })}
      highlighting={highlighting}
      reviewing={reviewing}
      onReview={() => location.assign(reviewAddress(id))}
      onCopy={copying.onCopy}
      taking={{ ...taking, onPrint: () => print() }}
      repairing={repairing}
      said={changes.said ?? copying.said ?? taken.said ?? repaired.said ?? greeting}
      onSaidOver={() => {
        changes.onSaidOver();
        copying.onSaidOver();
        taken.onSaidOver();
        repaired.onSaidOver();
        onGreeted();
      }}
    >
      {taken.dialog}
      {isPrinting && article && (
        <PrintSheet
          article={article}
          placed={highlighting.placed}
          names={highlighting.names}
          pictureOf={pictureOf}
        />
      )}
    </ReaderView>
  );
}

function readerFor(saved: Reviewed): Reader {
  if (saved.state !== 'open') return saved;
  const { article, row, quotes } = saved;
  return {
    state: 'open',
    read: { article, quotes, keyQuotes: keyQuotes(quotes, row.title) },
    kept: {
      savedAt: row.savedAt,
      status: row.status,
      place: row.place,
      progress: row.progress,
      listened: row.listened,
    },
  };
}

function keptPicture(
  src: string,
  urls: PictureUrls,
  pictures: readonly PictureRow[],
  sizes: PictureSizes | undefined,
): PictureSource {
  const url = urls.get(src);
  const size = sizes?.get(src);
  if (url) return { state: 'ready', url, ...(size && size.width > 0 && { size }) };
  const row = pictures.find((picture) => picture.url === src);
  if (row?.state === 'wanted') return { state: 'coming' };
  return { state: 'missing', ...(row?.reason && { reason: row.reason }) };
}
