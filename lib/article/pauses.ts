/** To be awaited between two steps of long work: lets the page do what waits, if it has waited for long enough. */
export type Pause = () => Promise<void>;

// Longer than this, and a reader who scrolls or types meanwhile feels it.
const LONGEST_MS = 50;

/** Pauses for work on the thread of a page. Most pages are read without a single one. */
export function pausesFor(): Pause {
  let last = performance.now();
  return async () => {
    if (performance.now() - last < LONGEST_MS) return;
    await nextTask();
    last = performance.now();
  };
}

/** By a message to ourselves: timers wait for a second in tabs that are not in view. */
function nextTask(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
