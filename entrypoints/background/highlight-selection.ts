import type { Browser } from '#imports';
import { showRefusal, showSavedBadge } from '@/lib/browser/badge';
import { openPopup } from '@/lib/browser/invitations';
import { paintInPage, selectionIn } from '@/lib/browser/page-highlights';
import { readTab } from '@/lib/browser/read-tab';
import { say, wordsReady } from '@/lib/browser/words';
import { markWords } from '@/lib/highlights/mark-words';
import { withinArticle } from '@/lib/highlights/within-article';
import { wordsToPaint } from '@/lib/highlights/words-to-paint';
import { findCopy } from '@/lib/library/find-saved';
import { changeHighlights } from '@/lib/library/highlights';
import { highlightsOn } from '@/lib/library/highlights-on';
import { findQuotes } from '@/lib/quotes/find-quotes';
import { carriedModel } from '@/lib/quotes/model/carried-model';
import { keepArticle } from './keep-article';

/**
 * Highlights what is selected in the page of a tab: the article is saved as the page has it now, the words are kept with
 * it, and all its highlights are painted in the page. Where no article holds the words, the button says so.
 */
export async function highlightSelection(tab: Browser.tabs.Tab): Promise<void> {
  const reading = await readTab(tab);
  if (reading.state !== 'article') return openPopup();
  const { article, tabId } = reading;
  const selected = await selectionIn(tabId);
  const stretch = selected && withinArticle(article.text, selected);
  if (!stretch) {
    await wordsReady();
    return showRefusal(tabId, say(selected ? 'not_in_article' : 'nothing_selected'));
  }
  const { id } = await keepArticle({ article, quotes: findQuotes(article, carriedModel()), tabId });
  const version = (await findCopy(article))?.version ?? 1;
  const placed = await highlightsOn(article);
  const marked = markWords({ text: article.text, version, placed }, stretch, 1);
  if (marked) await changeHighlights(id, marked.change);
  await paintSaved(article, tabId);
}

/** Paints the highlights of a saved article in the page it was read from, and counts them on the button. */
export async function paintSaved(article: Parameters<typeof highlightsOn>[0], tabId: number): Promise<void> {
  const placed = await highlightsOn(article);
  await paintInPage(tabId, wordsToPaint(article.text, placed));
  await showSavedBadge(tabId, placed.length);
}
