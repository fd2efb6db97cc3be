import type { RefObject } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Article } from '@/lib/article/article';
import type { Stretch } from '@/lib/highlights/find-in-text';
import type { SpeechManner } from '@/lib/speech/browser-engine';
import type { SpokenScript, Step } from '@/lib/speech/speaker';
import { spokenParts } from '@/lib/speech/spoken-parts';
import { placeHere } from './place-here';
import { useMediaKeys } from './use-media-keys';
import { useSpeaker } from './use-speaker';
import { useSpokenMark } from './use-spoken-mark';

/** Where listening begins: where it stopped before if it did, or at what is on screen or chosen in it. */
export type ListenFrom = 'before' | 'here';

export type ListeningProps = {
  page: RefObject<HTMLElement | null>;
  article: Pick<Article, 'text' | 'content' | 'lang' | 'title' | 'outlet' | 'words'>;
  quotations: readonly Stretch[];
  voice: SpeechSynthesisVoice;
  /** Who reads quotations, where that is somebody else. */
  quoteVoice: SpeechSynthesisVoice | undefined;
  speed: number;
  from: ListenFrom;
  /** Where listening stopped before, as an offset in the text. */
  listened?: number | undefined;
  /** Words that are selected or gone to by keys. */
  words?: Stretch | undefined;
  /** Hears where listening stops. */
  onListened?: ((place: number) => void) | undefined;
};

/** Reads an article aloud from the moment it is drawn, with the spoken words marked and the media keys at work. */
export function useListening(props: ListeningProps) {
  const { page, article, quotations, voice, quoteVoice, speed, from, listened, words, onListened } = props;
  const { text, lang, content } = article;
  const script = useMemo<SpokenScript<SpeechManner>>(
    () => ({
      text,
      parts: spokenParts({ text, lang, quotations: quoteVoice ? quotations : [] }),
      mannerOf: ({ isQuoted }) => ({ voice: (isQuoted && quoteVoice) || voice, lang, speed }),
    }),
    [text, lang, quotations, voice, quoteVoice, speed],
  );
  const here = () => words?.start ?? placeHere(page.current, content, script.parts);
  const [begin] = useState(() => (from === 'before' && listened ? listened : here()));
  const { speaker, spoken } = useSpeaker(script, begin);
  const mark = useSpokenMark(page, content, spoken);
  const step = (chosen: Step) => {
    mark.follow();
    speaker.step(chosen);
  };
  const isSpeaking = spoken.state === 'speaking';
  useMediaKeys({
    title: article.title,
    outlet: article.outlet,
    isSpeaking,
    onPlay: speaker.play,
    onPause: speaker.pause,
    onStep: step,
  });

  // Whoever has heard the end begins anew.
  const kept = spoken.state === 'finished' ? 0 : spoken.sentence?.start;
  useEffect(() => {
    if (kept !== undefined) onListened?.(kept);
  }, [kept, onListened]);

  return {
    spoken,
    step,
    show: mark.show,
    toggle: () => (isSpeaking ? speaker.pause() : speaker.play()),
    /** Goes on at what is on screen, or at the words chosen in it. */
    playHere: () => {
      mark.follow();
      speaker.goTo(here());
      if (!isSpeaking) speaker.play();
    },
  };
}
