import { useState } from 'preact/hooks';
import { useWords } from '@/components/words/words';
import type { Change } from '@/lib/highlights/highlight';
import { NOTHING_DONE, redone, undone, type History } from '@/lib/highlights/history';
import { changeHighlights } from '@/lib/library/highlights';

/** The changes made to what is marked and reviewed in one article, each with its way back. */
export type Changes = {
  /**
   * Does a change and says what was done; answers whether it is kept. One thing after the other, however fast keys
   * come: `wanted` is asked once all before it is done.
   */
  change: (
    wanted: Change | (() => Change | undefined),
    remember: (history: History, inverse: Change) => History,
    words?: string,
  ) => Promise<boolean>;
  /** Says something that was done besides. */
  tell: (words: string) => void;
  said: string | undefined;
  onSaidOver: () => void;
  onUndo: () => void;
  onRedo: () => void;
};

/** Changes to highlights and quotations of the article with this id. */
export function useChanges(id: string): Changes {
  const say = useWords();
  const [said, setSaid] = useState<string>();
  const [past] = useState(() => ({ history: NOTHING_DONE, last: Promise.resolve(true) }));
  const change: Changes['change'] = (wanted, remember, words) => {
    const work = async () => {
      const step = typeof wanted === 'function' ? wanted() : wanted;
      if (!step) return false;
      const inverse = await changeHighlights(id, step);
      Object.assign(past, { history: remember(past.history, inverse) });
      if (words) setSaid(words);
      return true;
    };
    const next = past.last.then(work).catch(() => {
      setSaid(say('highlight_failed'));
      return false;
    });
    Object.assign(past, { last: next });
    return next;
  };
  /** Takes a step of the history, or says that there is none. */
  const step = (which: 'undo' | 'redo', words: string, none: string) => {
    const wanted = () => {
      const last = past.history[which].at(-1);
      if (!last) setSaid(none);
      return last;
    };
    void change(wanted, which === 'undo' ? undone : redone, words);
  };
  return {
    change,
    tell: setSaid,
    said,
    onSaidOver: () => setSaid(undefined),
    onUndo: () => step('undo', say('highlight_undone'), say('nothing_to_undo')),
    onRedo: () => step('redo', say('highlight_redone'), say('nothing_to_redo')),
  };
}
