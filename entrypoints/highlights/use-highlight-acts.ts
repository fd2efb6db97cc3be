import { useState } from 'preact/hooks';
import { numberNames } from '@/components/highlights/colour-names';
import { counted } from '@/components/words/counted';
import { useLanguage } from '@/components/words/language';
import { useWords } from '@/components/words/words';
import { downloadText } from '@/lib/browser/download-text';
import type { Exported } from '@/lib/export/exported';
import { highlightFile, type HighlightFormat } from '@/lib/export/highlight-file';
import { changesBy, type HighlightAct } from '@/lib/highlights/listing/acts';
import type { ListedHighlight } from '@/lib/highlights/listing/listed-highlight';
import { readBacked } from '@/lib/library/backup/read-backed';
import { changeManyHighlights, type Changes } from '@/lib/library/highlights';
import { linksIn } from './links-in';

type Done = { words: string; inverse?: Changes };

/** Does things to highlights, says what was done once it is kept, and can undo the last of them. */
export function useHighlightActs(names: readonly string[]) {
  const say = useWords();
  const language = useLanguage();
  const [done, setDone] = useState<Done>();
  const attempt = async (work: () => Promise<Done | undefined>) => {
    try {
      setDone(await work());
    } catch {
      setDone({ words: say('act_failed') });
    }
  };
  return {
    done,
    act: (act: HighlightAct, on: readonly ListedHighlight[]) =>
      attempt(async () => {
        const inverse = await changeManyHighlights(changesBy(on, act));
        const word = act.act === 'remove' ? 'highlights_removed' : 'highlights_changed';
        const count = [...inverse.values()].reduce(
          (sum, { put, remove }) => sum + put.length + remove.length,
          0,
        );
        return { words: counted(say, word, count, language), inverse };
      }),
    undo: () =>
      attempt(async () => {
        if (done?.inverse) await changeManyHighlights(done.inverse);
        return undefined;
      }),
    exportAs: (format: HighlightFormat, what: readonly ListedHighlight[]) =>
      attempt(async () => {
        setDone({ words: counted(say, 'exporting_highlights', what.length, language) });
        downloadText(await highlightFile(await exportedFrom(what), format, numberNames(say, names)));
        return { words: say('highlights_exported') };
      }),
    forget: () => setDone(undefined),
  };
}

/** Highlights by article, each article with the little of it that their exports tell. */
async function exportedFrom(listed: readonly ListedHighlight[]): Promise<Exported[]> {
  const exported: Exported[] = [];
  for (const [id, group] of Map.groupBy(listed, ({ article }) => article.id)) {
    const [first] = group;
    if (!first) continue;
    const { savedAt, ...article } = first.article;
    const highlights = group.map(({ highlight }) => highlight).toSorted((a, b) => a.start - b.start);
    const textless = { ...article, content: [], text: '', receipt: [], doubts: [] };
    // One after the other: each draws its article in a frame of its own.
    const backed = await readBacked(id);
    const links = backed && (await linksIn(backed, highlights));
    exported.push({ article: textless, quotes: [], highlights, savedAt, ...(links && { links }) });
  }
  return exported;
}
