import { COLOURS } from './highlight';
import { paintName, paintPage, type PaintedWords } from './paint-page';

const MOST_TRIES = 12; // A page that has not shown the words by then will not.
const QUIET = 400; // Milliseconds without a change, so that a page that is being built is not read at every step.

/**
 * Paints words in a page, and again when the page has drawn them late or anew, a few times. Resolves after the first
 * time with those that are not there; `signal` ends the watching.
 */
export async function keepPainted(
  page: Document,
  wanted: readonly PaintedWords[],
  signal: AbortSignal,
): Promise<PaintedWords[]> {
  let missing = await paintPage(page, wanted);
  if (signal.aborted || wanted.length === 0) return missing;
  let tries = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const again = async () => {
    if (missing.length === 0 && isStillThere()) return;
    tries += 1;
    missing = await paintPage(page, wanted);
    if (tries >= MOST_TRIES) watching.disconnect();
  };
  const watching = new MutationObserver(() => {
    clearTimeout(timer);
    timer = setTimeout(() => void again(), QUIET);
  });
  watching.observe(page.body, { childList: true, subtree: true, characterData: true });
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    watching.disconnect();
  });
  return missing;
}

/** Whether what was painted is still part of the page. */
const isStillThere = (): boolean =>
  COLOURS.flatMap((colour) => [...(CSS.highlights.get(paintName(colour)) ?? [])]).every(
    (range) => range.startContainer.isConnected && !(range instanceof Range && range.collapsed),
  );
