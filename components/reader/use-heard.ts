import { useMemo, useState } from 'preact/hooks';
import type { Mark } from '@/components/article/mark-pieces';
import type { useListedQuotes } from '@/components/quotes/use-listed-quotes';
import { useQuoteWalk } from '@/components/quotes/use-quote-walk';
import { EVERYBODY, isSaidBy, isSameVoice, type ChosenVoice } from '@/components/quotes/VoiceFilter';

/**
 * The quotations of the voice that was chosen, or of everybody: where they are marked in text and headline, and a walk
 * through them. Whoever leaves the walk hears everybody again.
 */
export function useHeard(inText: ReturnType<typeof useListedQuotes>) {
  const [voice, choose] = useState<ChosenVoice>(EVERYBODY);
  const heard = useMemo(() => inText.listed.filter((one) => isSaidBy(voice, one)), [inText, voice]);
  const marks = useMemo(() => {
    const ids = new Set(heard.map(({ id }) => id));
    const isHeard = ({ id }: Mark) => ids.has(id);
    return { text: inText.marks.filter(isHeard), headline: inText.headlineMarks.filter(isHeard) };
  }, [inText, heard]);
  const walk = useQuoteWalk(heard);
  return {
    voice,
    heard,
    marks,
    walk: {
      ...walk,
      leave: () => {
        walk.leave();
        choose(EVERYBODY);
      },
    },
    /** Goes to the first quotation of a voice; to the next one where that voice is heard already. */
    goTo: (chosen: ChosenVoice) => {
      if (isSameVoice(chosen, voice)) walk.step(1);
      else {
        const first = inText.listed.find((one) => isSaidBy(chosen, one));
        choose(chosen);
        if (first) walk.show(first.id);
      }
    },
  };
}
