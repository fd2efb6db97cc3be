import { isTag, type Tag } from '@/lib/article/tree';

/** What becomes of an element: a tag, its content as blocks, its content in line, or nothing. */
export type Fate = Tag | 'blocks' | 'inline' | 'nothing';

// Names that differ from the tag the article keeps for the same thing.
const SAME: Readonly<Record<string, Fate>> = {
  h1: 'h2',
  strike: 's',
  tt: 'code',
  menu: 'ul',
  div: 'blocks',
  section: 'blocks',
  article: 'blocks',
  aside: 'blocks',
  main: 'blocks',
  header: 'blocks',
  footer: 'blocks',
  nav: 'blocks',
  center: 'blocks',
  address: 'blocks',
  hgroup: 'blocks',
  search: 'blocks',
  form: 'blocks',
  fieldset: 'blocks',
  details: 'blocks',
  summary: 'p',
  picture: 'inline',
};

const DROPPED = new Set(
  'script style noscript template iframe object embed applet svg math canvas audio video source track link meta base head title input select textarea dialog'.split(
    ' ',
  ),
);

export function tagFor(element: Element): Fate {
  const name = element.localName;
  if (DROPPED.has(name)) return 'nothing';
  const same = Object.hasOwn(SAME, name) ? SAME[name] : undefined;
  return same ?? (isTag(name) ? name : 'inline');
}
