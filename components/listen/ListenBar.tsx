import { useMemo } from 'preact/hooks';
import { FootBar } from '@/components/controls/FootBar';
import type { ChosenAids } from '@/components/reader/aids';
import { useWords } from '@/components/words/words';
import type { Quote } from '@/lib/quotes/quote';
import { spokenQuotations } from '@/lib/speech/spoken-quotations';
import { chosenVoice, languageKey } from '@/lib/speech/speech-voices';
import { NoVoice } from './NoVoice';
import { Playing } from './Playing';
import type { ListeningProps } from './use-listening';
import { useSpeechVoices } from './use-speech-voices';

type Props = ChosenAids &
  Pick<ListeningProps, 'page' | 'article' | 'from' | 'listened' | 'words' | 'onListened'> & {
    quotes: readonly Quote[];
    onClose: () => void;
  };

/** Reads the article aloud for as long as it is drawn, and shows how far it is, at the foot of the window. */
export function ListenBar({ quotes, aids, onAids, onClose, ...listening }: Props) {
  const say = useWords();
  const voices = useSpeechVoices();
  const quotations = useMemo(() => spokenQuotations(quotes), [quotes]);
  const { lang } = listening.article;
  const voice = voices && chosenVoice(voices, lang, aids.voices);
  const hasQuoteVoice = aids.quoteVoices[languageKey(lang)] !== undefined;
  return (
    <FootBar label={say('listen')} closeLabel={say('listen_close')} onClose={onClose}>
      {voices && voice ? (
        <Playing
          {...listening}
          aids={aids}
          onAids={onAids}
          voices={voices}
          voice={voice}
          quoteVoice={hasQuoteVoice ? chosenVoice(voices, lang, aids.quoteVoices) : undefined}
          quotations={quotations}
        />
      ) : (
        <NoVoice
          lang={lang}
          voices={voices}
          onChoose={(chosen) => onAids({ voices: { ...aids.voices, [languageKey(lang)]: chosen } })}
        />
      )}
    </FootBar>
  );
}
