import { Finder, type News } from './finder';
import type { Ask, Asked, AskName, Told } from './protocol';

export type OpenFinder = (tell: (news: News) => void) => Promise<Finder>;

/** Opens one finder for all pages that connect; each connection is answered as long as its page lives. */
export function serveFinder(open: OpenFinder = (tell) => Finder.open(tell)): (port: MessagePort) => void {
  const ports = new Set<MessagePort>();
  const opening = open((news) => ports.forEach((port) => tell(port, { news })));
  return (port) => {
    ports.add(port);
    port.addEventListener('message', (event: MessageEvent<Ask>) => void answer(opening, port, event.data));
    port.start();
    void opening.then(
      (finder) => tell(port, { news: { news: 'ready', behind: finder.behind } }),
      () => undefined,
    );
  };
}

const tell = (port: MessagePort, told: Told): void => port.postMessage(told);

async function answer(opening: Promise<Finder>, port: MessagePort, { id, name, asked }: Ask): Promise<void> {
  try {
    tell(port, { id, ok: true, answer: await answerTo(await opening, name, asked) });
  } catch {
    tell(port, { id, ok: false });
  }
}

/** Both ends of the line are ours and of one build: what comes is what `FinderLine` sent. */
function answerTo(finder: Finder, name: AskName, asked: unknown): unknown {
  switch (name) {
    case 'find':
      return finder.find(asked as Asked<'find'>);
    case 'rows':
      return finder.rows(asked as Asked<'rows'>);
    case 'ids':
      return finder.ids(asked as Asked<'ids'>);
    case 'reasons': {
      const { slots, typed } = asked as Asked<'reasons'>;
      return finder.reasons(slots, typed);
    }
    case 'facets':
      return finder.facets(asked as Asked<'facets'>);
  }
}
