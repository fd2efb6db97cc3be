import type { Ref } from 'preact';
import { SelectRow } from '@/components/controls/SelectRow';
import { Sheet } from '@/components/controls/Sheet';
import { Slider } from '@/components/controls/Slider';
import type { ChosenAids } from '@/components/reader/aids';
import { languageName, numberFormat } from '@/components/words/formats';
import { useLanguage } from '@/components/words/language';
import { useWords } from '@/components/words/words';
import { languageKey, voicesFor, type VoiceChoices } from '@/lib/speech/speech-voices';
import { SPEEDS } from './speeds';

type Props = ChosenAids & {
  sheet: Ref<HTMLDialogElement>;
  /** The article's language. */
  lang: string | undefined;
  voices: readonly SpeechSynthesisVoice[];
  voice: SpeechSynthesisVoice;
  quoteVoice: SpeechSynthesisVoice | undefined;
};

const SAME = '';

/** How fast, and by whom: the voice of this language, and the one for what is quoted. */
export function ListenSheet({ sheet, aids, onAids, lang, voices, voice, quoteVoice }: Props) {
  const say = useWords();
  const language = useLanguage();
  const key = languageKey(lang);
  const speaking = voicesFor(voices, lang).map(
    ({ voiceURI, name, localService }) =>
      [voiceURI, localService ? name : say('listen_far_voice', name)] as const,
  );
  return (
    <Sheet sheet={sheet} title={say('listen_choices')} from="foot">
      <Slider
        label={say('listen_speed')}
        {...SPEEDS}
        value={aids.speed}
        shown={say('listen_times', numberFormat(language).format(aids.speed))}
        onChange={(speed) => onAids({ speed })}
      />
      <SelectRow
        label={
          lang === undefined ? say('listen_voice') : say('listen_voice_for', languageName(key, language))
        }
        value={voice.voiceURI}
        options={speaking}
        onChange={(chosen) => onAids({ voices: { ...aids.voices, [key]: chosen } })}
      />
      <SelectRow
        label={say('listen_quote_voice')}
        value={quoteVoice?.voiceURI ?? SAME}
        options={[[SAME, say('listen_same_voice')], ...speaking]}
        onChange={(chosen) => onAids({ quoteVoices: withVoice(aids.quoteVoices, key, chosen) })}
      />
    </Sheet>
  );
}

function withVoice(voices: VoiceChoices, key: string, chosen: string): VoiceChoices {
  const { [key]: _before, ...others } = voices;
  return chosen === SAME ? others : { ...others, [key]: chosen };
}
