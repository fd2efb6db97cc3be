import type { Engine, Heard } from '@/lib/speech/engine';

/** An engine that speaks only when told to, and remembers what it was asked to speak. */
export function stubEngine<Manner>() {
  const asked: { words: string; manner: Manner }[] = [];
  let heard: Heard | undefined;
  const engine: Engine<Manner> = {
    speak: (words, manner, tell) => {
      asked.push({ words, manner });
      heard = tell;
    },
    stop: () => {
      heard = undefined;
    },
  };
  return {
    engine,
    /** All it was asked to speak, in order. */
    words: () => asked.map(({ words }) => words),
    manners: () => asked.map(({ manner }) => manner),
    isSilent: () => heard === undefined,
    sayWord: (start: number, length: number) => heard?.onWord(start, length),
    end: () => {
      const { onEnd } = heard ?? {};
      heard = undefined;
      onEnd?.();
    },
    fail: () => heard?.onFailed(),
  };
}
