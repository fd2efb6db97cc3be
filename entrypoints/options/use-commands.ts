import { useEffect, useState } from 'preact/hooks';
import { browserCommands, type BrowserCommand } from '@/lib/browser/commands';

const NONE: readonly BrowserCommand[] = [];

/** The keys the browser listens for on our behalf, read again whenever the reader comes back to the page. */
export function useCommands(): readonly BrowserCommand[] {
  const [commands, setCommands] = useState(NONE);
  useEffect(() => {
    const enough = new AbortController();
    const read = () => void browserCommands().then(setCommands);
    read();
    // No event tells of a change; it is made on another page.
    addEventListener('focus', read, { signal: enough.signal });
    document.addEventListener('visibilitychange', read, { signal: enough.signal });
    return () => enough.abort();
  }, []);
  return commands;
}
