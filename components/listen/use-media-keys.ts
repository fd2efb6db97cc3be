import { useEffect, useState } from 'preact/hooks';
import { silence } from '@/lib/speech/silence';
import type { Step } from '@/lib/speech/speaker';

type Props = {
  title: string;
  outlet: string;
  isSpeaking: boolean;
  onPlay: () => void;
  onPause: () => void;
  onStep: (step: Step) => void;
};

/**
 * Lets the media keys of keyboard, headphones and lock screen play, pause and skip. Browsers give them only to pages
 * that play a sound: speech is none for them, so that a silent one is played along.
 */
export function useMediaKeys({ title, outlet, isSpeaking, onPlay, onPause, onStep }: Props): void {
  const [sound, setSound] = useState<HTMLAudioElement>();
  useEffect(() => {
    const address = URL.createObjectURL(silence());
    const made = new Audio(address);
    made.loop = true;
    setSound(made);
    return () => {
      made.pause();
      URL.revokeObjectURL(address);
    };
  }, []);

  useEffect(() => {
    if (!sound) return;
    // A browser that plays nothing unasked keeps its media keys to itself; the page's own keys still work.
    if (isSpeaking) void sound.play().catch(() => undefined);
    else sound.pause();
    navigator.mediaSession.playbackState = isSpeaking ? 'playing' : 'paused';
  }, [sound, isSpeaking]);

  useEffect(() => {
    const { mediaSession } = navigator;
    mediaSession.metadata = new MediaMetadata({ title, artist: outlet });
    return () => {
      mediaSession.metadata = null;
      mediaSession.playbackState = 'none';
      for (const action of ACTIONS) mediaSession.setActionHandler(action, null);
    };
  }, [title, outlet]);

  useEffect(() => {
    const acts: Record<(typeof ACTIONS)[number], () => void> = {
      play: onPlay,
      pause: onPause,
      stop: onPause,
      previoustrack: () => onStep({ by: -1, unit: 'paragraph' }),
      nexttrack: () => onStep({ by: 1, unit: 'paragraph' }),
      seekbackward: () => onStep({ by: -1, unit: 'sentence' }),
      seekforward: () => onStep({ by: 1, unit: 'sentence' }),
    };
    for (const action of ACTIONS) navigator.mediaSession.setActionHandler(action, acts[action]);
  });
}

const ACTIONS = [
  'play',
  'pause',
  'stop',
  'previoustrack',
  'nexttrack',
  'seekbackward',
  'seekforward',
] as const;
