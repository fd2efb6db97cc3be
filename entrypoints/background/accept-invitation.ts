import type { Browser } from '#imports';
import { openPopup, type Invitation } from '@/lib/browser/invitations';
import { openPassedArticle, openReader } from '@/lib/browser/pages';
import { passArticle } from '@/lib/browser/passed-article';
import { readTab } from '@/lib/browser/read-tab';
import { savedCopy } from '@/lib/library/saved-copy';
import { findQuotes } from '@/lib/quotes/find-quotes';
import { carriedModel } from '@/lib/quotes/model/carried-model';
import { highlightSelection } from './highlight-selection';
import { keepArticle } from './keep-article';

/** Saves the article in a tab, highlights what is selected, or opens it in the reader without saving it. Where there is none, the popup says why. */
export async function acceptInvitation(invitation: Invitation, tab: Browser.tabs.Tab): Promise<void> {
  if (invitation === 'highlight') return highlightSelection(tab);
  const reading = await readTab(tab);
  if (reading.state !== 'article') return openPopup();
  const { article, tabId } = reading;
  const quotes = findQuotes(article, carriedModel());
  if (invitation !== 'reader') {
    await keepArticle({ article, quotes, tabId });
    return;
  }
  const saved = await savedCopy(article);
  if (saved) await openReader(saved.id);
  else await openPassedArticle(await passArticle({ article, quotes }));
}
