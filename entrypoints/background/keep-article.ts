import { showSavedBadge } from '@/lib/browser/badge';
import { waitForPictures } from '@/lib/browser/run-in-page';
import { keepsPictures } from '@/lib/browser/settings';
import { findCopy } from '@/lib/library/find-saved';
import { saveArticle } from '@/lib/library/save-article';
import { takeAway, whatWasLeft } from '@/lib/messages/outbox';
import { parsePayload } from '@/lib/messages/parse-message';
import type { Answer, Payload } from '@/lib/messages/protocol';
import { collect } from './collect';

/** Saves an article, marks its tab, and goes on to the pictures without letting anybody wait for them. */
export async function keepArticle({
  article,
  quotes,
  textOnly = false,
  tabId,
  parcel,
}: Payload<'articles/save'>): Promise<Answer<'articles/save'>> {
  const saved = await saveArticle({ article, quotes, textOnly: textOnly || !(await keepsPictures()) });
  if (parcel) await takeAway(parcel);
  void collect();
  if (tabId !== undefined) {
    const row = await findCopy(article);
    void showSavedBadge(tabId, row?.highlightCount);
    void waitForPictures(tabId);
  }
  return saved;
}

/** Saves what a popup left with the browser when it closed before the background was awake. */
export async function keepWhatWasLeft(): Promise<void> {
  for (const [parcel, saving] of await whatWasLeft()) {
    const parsed = parsePayload('articles/save', saving);
    if (parsed.ok) await keepArticle({ ...parsed.payload, parcel });
    else await takeAway(parcel);
  }
}
