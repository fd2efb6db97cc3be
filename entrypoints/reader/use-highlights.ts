import { useMemo } from 'preact/hooks';
import type { Highlighting } from '@/components/highlights/highlighting';
import { colourName, numberNames } from '@/components/highlights/colour-names';
import { useWords } from '@/components/words/words';
import type { Article } from '@/lib/article/article';
import { downloadText } from '@/lib/browser/download-text';
import { wordLinks } from '@/entrypoints/highlights/word-links';
import { highlightFile } from '@/lib/export/highlight-file';
import { describeWords } from '@/lib/highlights/anchoring/describe';
import { done, typed } from '@/lib/highlights/history';
import { markWords } from '@/lib/highlights/mark-words';
import { placeHighlights } from '@/lib/highlights/place-highlights';
import { highlightsOf } from '@/lib/library/highlights';
import type { ArticleRow } from '@/lib/library/rows';
import { useLiveQuery } from '@/lib/ui/use-live-query';
import type { Changes } from './use-changes';
import { useColourNames } from './use-colour-names';

/** What is marked in a saved article, and all that can be done about it. */
export function useHighlights(
  id: string,
  row: Pick<ArticleRow, 'version' | 'savedAt'> | undefined,
  article: Article | undefined,
  { change, tell, onUndo, onRedo }: Changes,
): Highlighting {
  const { version, savedAt = 0 } = row ?? {};
  const say = useWords();
  const live = useLiveQuery(highlightsOf, id);
  const { names, onName } = useColourNames();
  const text = article?.text ?? '';
  const placed = useMemo(() => {
    if (live.state !== 'ready' || version === undefined) return [];
    return placeHighlights({ version, text }, live.value.highlights, live.value.earlier);
  }, [live, version, text]);

  return {
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
        () => tell(say('copied')),
        () => tell(say('not_copied')),
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
          () => tell(say('highlights_exported')),
          () => tell(say('highlights_not_exported')),
        );
    },
    onUndo,
    onRedo,
  };
}
