import { serveFinder } from '@/lib/library/finder/serve-finder';

/*
 * One worker for all windows of the library: the catalogue is in memory once, and only one writes the index. It lives as
 * long as one of them is open.
 */
const serve = serveFinder();
addEventListener('connect', (event) => {
  const [port] = event instanceof MessageEvent ? event.ports : [];
  if (port) serve(port);
});
