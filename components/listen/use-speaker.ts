import { useEffect, useState } from 'preact/hooks';
import { browserEngine, type SpeechManner } from '@/lib/speech/browser-engine';
import { createSpeaker, type Speaker, type Spoken, type SpokenScript } from '@/lib/speech/speaker';

const SETTLED = 200; // Milliseconds; a slider on its way is not heard at every step.

/** Reads a script aloud from a place on, at once and for as long as this is drawn; heard as it changes. */
export function useSpeaker(
  script: SpokenScript<SpeechManner>,
  from: number,
): { speaker: Speaker<SpeechManner>; spoken: Spoken } {
  const [spoken, setSpoken] = useState<Spoken>({ state: 'paused', place: from });
  const [speaker] = useState(() => createSpeaker(browserEngine(), script, setSpoken));
  const [begun] = useState({ from, script });
  useEffect(() => {
    speaker.goTo(begun.from);
    speaker.play();
    return speaker.pause;
  }, [speaker, begun]);
  useEffect(() => {
    if (script === begun.script) return undefined;
    const settling = setTimeout(() => speaker.rewrite(script), SETTLED);
    Object.assign(begun, { script });
    return () => clearTimeout(settling);
  }, [speaker, begun, script]);
  return { speaker, spoken };
}
