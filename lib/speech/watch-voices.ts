/** The browser's voices now, and again whenever it has found others, until `signal` says stop: at first it often has none. */
export function watchVoices(
  changed: (voices: SpeechSynthesisVoice[]) => void,
  signal: AbortSignal,
  synthesis: SpeechSynthesis = speechSynthesis,
): void {
  const look = () => changed(synthesis.getVoices());
  synthesis.addEventListener('voiceschanged', look, { signal });
  look();
}
