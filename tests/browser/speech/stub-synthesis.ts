import type { Synthesis } from '@/lib/speech/browser-engine';

/** A browser's speech without a voice: the test says what happens to what is being spoken. */
export function stubSynthesis() {
  const spoken: SpeechSynthesisUtterance[] = [];
  const calls: string[] = [];
  const synthesis: Synthesis & { speaking: boolean; pending: boolean } = {
    speaking: false,
    pending: false,
    speak: (utterance) => {
      calls.push('speak');
      spoken.push(utterance);
    },
    cancel: () => calls.push('cancel'),
    resume: () => calls.push('resume'),
  };
  const fire = (event: Event) => spoken.at(-1)?.dispatchEvent(event);
  return { synthesis, spoken, calls, fire };
}
