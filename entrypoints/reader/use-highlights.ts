import { useMemo, useState } from 'preact/hooks';
import type { Highlighting } from '@/components/highlights/highlighting';
import { colourName, numberNames } from '@/components/highlights/colour-names';
import { useWords } from '@/components/words/words';
import type { Article } from '@/lib/article/article';
import { downloadText } from '@/lib/browser/download-text';
import { wordLinks } from '@/entrypoints/highlights/word-links';
import { highlightFile } from '@/lib/export/highlight-file';
import { describeWords } from '@/lib/highlights/anchoring/describe';
import type { Change } from '@/lib/highlights/highlight';
import { done, NOTHING_DONE, redone, typed, undone, type History } from '@/lib/highlights/history';
import { markWords } from '@/lib/highlights/mark-words';
import { placeHighlights } from '@/lib/highlights/place-highlights';
import { changeHighlights, highlightsOf } from '@/lib/library/highlights';
import type { ArticleRow } from '@/lib/library/rows';
import { useLiveQuery } from '@/lib/ui/use-live-query';
import { useColourNames } from './use-colour-names';

/** What is marked in a saved article, and all that can be done about it, each step with a way back. */
export function useHighlights(
  id: string,
  row: Pick<ArticleRow, 'version' | 'savedAt'> | undefined,
  article: Article | undefined,
) {
  const { version, savedAt = 0 } = row ?? {};
  const say = useWords();
  const live = useLiveQuery(highlightsOf, id);
  const [said, setSaid] = useState<string>();
  // One thing after the other, however fast keys come: a step back begins where the step before ended.
  const [past] = useState(() => ({ history: NOTHING_DONE, last: Promise.resolve(true) }));
  const { names, onName } = useColourNames();
  const text = article?.text ?? '';
  const placed = useMemo(() => {
    if (live.state !== 'ready' || version === undefined) return [];
    return placeHighlights({ version, text }, live.value.highlights, live.value.earlier);
  }, [live, version, text]);
  /** Does a change and says what was done; answers whether it is kept. */
  const change = (
    wanted: Change | (() => Change | undefined),
    remember: (history: History, inverse: Change) => History,
    words?: string,
    none?: string,
  ): Promise<boolean> => {
    const work = async () => {
      const step = typeof wanted === 'function' ? wanted() : wanted;
      if (!step) {
        setSaid(none);
        return false;
      }
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

  const highlighting: Highlighting = {
    placed,
    names,
    onName,
    onMark: async (stretch, colour) => {
      if (version === undefined) return undefined;
      const marked = markWords({ text, version, placed }, stretch, colour);
      if (!marked) return undefined;
      const words = say('highlighted_as', colourName(say, names, colour));
      return (await change(marked.change, done, words)) ? marked.made.id : undefined;
    },
    onChange: (highlight) => void change({ put: [highlight], remove: [] }, typed),
    onAttach: (highlight, stretch) => {
      if (version === undefined) return;
      const attached = { ...highlight, ...describeWords(text, stretch, version) };
      void change(
        { put: [attached], remove: [] },
        done,
        say('highlighted_as', colourName(say, names, highlight.colour)),
      );
    },
    onRemove: ({ id: gone }) => void change({ put: [], remove: [gone] }, done, say('highlight_removed')),
    onCopy: ({ exact, note }) =>
      void navigator.clipboard.writeText([exact, note].filter(Boolean).join('\n\n')).then(
        () => setSaid(say('copied')),
        () => setSaid(say('not_copied')),
      ),
    onExport: (format) => {
      if (!article) return;
      const highlights = placed.map(({ highlight }) => highlight);
      void wordLinks(article, placed)
        .then((links) =>
          highlightFile(
            [{ article, quotes: [], highlights, links, savedAt }],
            format,
            numberNames(say, names),
          ),
        )
        .then((file) => downloadText(file))
        .then(
          () => setSaid(say('highlights_exported')),
          () => setSaid(say('highlights_not_exported')),
        );
    },
    onUndo: () =>
      void change(() => past.history.undo.at(-1), undone, say('highlight_undone'), say('nothing_to_undo')),
    onRedo: () =>
      void change(() => past.history.redo.at(-1), redone, say('highlight_redone'), say('nothing_to_redo')),
  };
  return { highlighting, said, onSaidOver: () => setSaid(undefined) };
}
