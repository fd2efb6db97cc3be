import type { Highlighting } from '@/components/highlights/highlighting';
import { colourName } from '@/components/highlights/colour-names';
import { useWords } from '@/components/words/words';
import type { Article } from '@/lib/article/article';
import { markWords } from '@/lib/highlights/mark-words';
import { placeHighlights } from '@/lib/highlights/place-highlights';
import { changeHighlights, highlightsOf } from '@/lib/library/highlights';
import { findSaved } from '@/lib/library/find-saved';
import { useColourNames } from './use-colour-names';

/** Marking words of an article that is not saved: it is saved first, and goes on as a saved one. */
export function useFirstHighlight(
  save: () => Promise<string | undefined>,
  article: Article | undefined,
  onHighlighted: (said: string) => void,
): Highlighting {
  const { names, onName } = useColourNames();
  const say = useWords();
  const nothing = () => undefined;
  return {
    placed: [],
    names,
    onName,
    onMark: async (stretch, colour) => {
      const id = article && (await save());
      const row = id && (await findSaved(article.canonicalUrl, article.url));
      if (!id || !row) return undefined;
      const { text } = article;
      const { highlights, earlier } = await highlightsOf(id);
      const placed = placeHighlights({ version: row.version, text }, highlights, earlier);
      const marked = markWords({ text, version: row.version, placed }, stretch, colour);
      if (marked) await changeHighlights(id, marked.change);
      onHighlighted(say('highlight_saved_first', colourName(say, names, colour)));
      location.replace(`#${encodeURIComponent(id)}`);
      return marked?.made.id;
    },
    // Nothing is marked yet: there is nothing to change, take away or take back.
    onChange: nothing,
    onAttach: nothing,
    onRemove: nothing,
    onCopy: nothing,
    onExport: nothing,
    onUndo: nothing,
    onRedo: nothing,
  };
}
