import type { Browser } from '#imports';
import { openPopup, type Invitation } from '@/lib/browser/invitations';
import { openReader } from '@/lib/browser/pages';
import { readTab } from '@/lib/browser/read-tab';
import { findQuotes } from '@/lib/quotes/find-quotes';
import { keepArticle } from './keep-article';

/** Saves the article in a tab and, if that was asked, opens it. Where there is none, the popup says why. */
export async function acceptInvitation(invitation: Invitation, tab: Browser.tabs.Tab): Promise<void> {
  const reading = await readTab(tab);
  if (reading.state !== 'article') return openPopup();
  const { article, tabId } = reading;
  const { id } = await keepArticle({ article, quotes: findQuotes(article), tabId });
  if (invitation === 'reader') await openReader(id);
}
