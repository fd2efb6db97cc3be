import { useMemo, useState } from 'preact/hooks';
import type { Mark } from '@/components/article/mark-pieces';
import type { useListedQuotes } from '@/components/quotes/use-listed-quotes';
import { EVERYBODY, isSaidBy, type ChosenVoice } from '@/components/quotes/VoiceFilter';

/** The quotations of the voice that was chosen, or of everybody, and where they are marked in text and headline. */
export function useHeard(inText: ReturnType<typeof useListedQuotes>) {
  const [voice, choose] = useState<ChosenVoice>(EVERYBODY);
  const heard = useMemo(() => inText.listed.filter((one) => isSaidBy(voice, one)), [inText, voice]);
  const marks = useMemo(() => {
    const ids = new Set(heard.map(({ id }) => id));
    const isHeard = ({ id }: Mark) => ids.has(id);
    return { text: inText.marks.filter(isHeard), headline: inText.headlineMarks.filter(isHeard) };
  }, [inText, heard]);
  return { voice, choose, heard, marks };
}
