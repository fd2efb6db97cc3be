import { bodyOf, queryAll, readyStateOf, textContentOf } from '@/lib/article/copy/native';

// What a shell shows before its script has drawn the page: a word or a line.
const SHELL_TEXT = 120;

/** Whether the page is still on its way: not yet parsed, or a shell whose script has drawn nothing so far. */
export function isLoading(page: Document): boolean {
  const state = readyStateOf(page);
  if (state === 'loading') return true;
  return state === 'interactive' && isShell(page);
}

function isShell(page: Document): boolean {
  const body = bodyOf(page);
  if (!body || queryAll(page, 'script[src]').length === 0) return false;
  if (queryAll(page, 'p, article, li').length > 3) return false;
  const scripts = [...queryAll(page, 'body script, body style, body noscript, body template')];
  const unseen = scripts.reduce((sum, element) => sum + textContentOf(element).length, 0);
  return textContentOf(body).length - unseen < SHELL_TEXT;
}
