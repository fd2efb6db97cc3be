import { browser } from '#imports';

const LINE = 'pictures';
const DONE = 'done';
const BEFORE_CALLING_AGAIN = 1000; // Milliseconds; enough for a browser that has just ended the background.
const MOST_CALLS = 20; // A background that dies this often will not get there.

/**
 * Has the background collect all pictures that are wanted, and holds the line until they are there. When the line
 * breaks it calls again: the browser ends a background whenever it likes, and nothing but a call (or the reader's
 * next click) wakes it.
 */
export function holdLine(calls = MOST_CALLS): void {
  const line = browser.runtime.connect({ name: LINE });
  const callAgain = () => {
    if (calls > 1) setTimeout(() => holdLine(calls - 1), BEFORE_CALLING_AGAIN);
  };
  line.onDisconnect.addListener(callAgain);
  line.onMessage.addListener((message) => {
    if (message !== DONE) return;
    line.onDisconnect.removeListener(callAgain);
    line.disconnect();
  });
}

/** Answers such lines: whoever calls is told when `work` is done. Nothing a caller says is listened to. */
export function answerLines(work: () => Promise<void>): void {
  browser.runtime.onConnect.addListener((line) => {
    if (line.name !== LINE) return;
    let isHeld = true;
    line.onDisconnect.addListener(() => {
      isHeld = false;
    });
    void work().then(() => {
      if (isHeld) line.postMessage(DONE);
    });
  });
}
