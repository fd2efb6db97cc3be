import { useEffect, useState } from 'preact/hooks';
import { watchVoices } from '@/lib/speech/watch-voices';

const PATIENCE = 2000; // Milliseconds after which a browser that has told of no voice has none.

/** The browser's voices; undefined while it still looks for them. */
export function useSpeechVoices(): readonly SpeechSynthesisVoice[] | undefined {
  const [voices, setVoices] = useState<readonly SpeechSynthesisVoice[]>([]);
  const [isSure, setSure] = useState(false);
  useEffect(() => {
    const listening = new AbortController();
    watchVoices(setVoices, listening.signal);
    const waiting = setTimeout(() => setSure(true), PATIENCE);
    listening.signal.addEventListener('abort', () => clearTimeout(waiting));
    return () => listening.abort();
  }, []);
  return voices.length > 0 || isSure ? voices : undefined;
}
