import { useMemo, useState } from 'preact/hooks';
import { LibraryItem } from '@/components/library/LibraryItem';
import type { ItemProps } from '@/components/library/LibraryView';
import { readerAddress } from '@/lib/browser/pages';
import { askToReach, originOf } from '@/lib/browser/permissions';
import type { PictureState } from '@/lib/library/picture-state';
import { wantAgain } from '@/lib/library/pictures';
import type { PictureProblem } from '@/lib/library/rows';
import { holdLine } from '@/lib/messages/line';
import { usePictureUrls } from '@/lib/ui/use-picture-urls';

/** What may be otherwise at the next try. */
const WORTH_A_TRY: PictureProblem[] = ['unreachable', 'too-slow', 'not-allowed', 'no-room'];

/** One saved article with its pictures as they come in. */
export function SavedItem(props: ItemProps & { pictures: PictureState }) {
  const { row, pictures, reason, density, isSelected } = props;
  const [latest] = useState(() => ({ onSelect: props.onSelect }));
  Object.assign(latest, { onSelect: props.onSelect });
  const { lead, wanted, failed, forbidden } = pictures;
  const urls = usePictureUrls(useMemo(() => (lead ? [lead] : []), [lead]));
  // The list is drawn with every key; a row that shows what it showed is not.
  return useMemo(
    () => (
      <LibraryItem
        row={row}
        address={readerAddress(row.id)}
        pictures={{ leadUrl: lead && urls.get(lead.url), wanted, failed, forbidden: forbidden.length }}
        reason={reason}
        density={density}
        isSelected={isSelected}
        onSelect={(isRange) => latest.onSelect(isRange)}
        // Straight from the click: browsers refuse the question otherwise. Leave given, the background fetches.
        onAllowPictures={() => void askToReach([...new Set(forbidden.map(originOf))])}
        onFetchPictures={() => void fetchAgain(row.id)}
      />
    ),
    [row, lead, urls, wanted, failed, forbidden, reason, density, isSelected, latest],
  );
}

async function fetchAgain(articleId: string): Promise<void> {
  await wantAgain(WORTH_A_TRY, articleId);
  holdLine();
}
