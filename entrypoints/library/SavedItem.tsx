import { useMemo } from 'preact/hooks';
import { LibraryItem } from '@/components/library/LibraryItem';
import type { ItemProps } from '@/components/library/LibraryView';
import { askToReach, originOf } from '@/lib/browser/permissions';
import { pictureState, type PictureState } from '@/lib/library/picture-state';
import { wantAgain } from '@/lib/library/pictures';
import type { PictureProblem } from '@/lib/library/rows';
import { holdLine } from '@/lib/messages/line';
import { useLiveQuery } from '@/lib/ui/use-live-query';
import { usePictureUrls } from '@/lib/ui/use-picture-urls';

/** What may be otherwise at the next try. */
const WORTH_A_TRY: PictureProblem[] = ['unreachable', 'too-slow', 'not-allowed'];

const UNKNOWN: PictureState = { wanted: 0, failed: 0, forbidden: [] };

/** One saved article with its pictures as they come in. */
export function SavedItem({ row, ...list }: ItemProps) {
  const live = useLiveQuery(pictureState, row.id);
  const { lead, wanted, failed, forbidden } = live.state === 'ready' ? live.value : UNKNOWN;
  const urls = usePictureUrls(useMemo(() => (lead ? [lead] : []), [lead]));
  const fetchAgain = async () => {
    await wantAgain(WORTH_A_TRY, row.id);
    holdLine();
  };
  return (
    <LibraryItem
      row={row}
      address={`reader.html#${encodeURIComponent(row.id)}`}
      pictures={{ leadUrl: lead && urls.get(lead.url), wanted, failed, forbidden: forbidden.length }}
      {...list}
      // Straight from the click: browsers refuse the question otherwise. Leave given, the background fetches.
      onAllowPictures={() => void askToReach([...new Set(forbidden.map(originOf))])}
      onFetchPictures={() => void fetchAgain()}
    />
  );
}
