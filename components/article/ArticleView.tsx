import { h, type ComponentChild } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import { placeStrings, textOf, type PlacedString } from '@/lib/article/text';
import type { ArticleElement, ArticleNode } from '@/lib/article/tree';
import { BackToText } from '@/components/footnotes/BackToText';
import { NotePopup } from '@/components/footnotes/NotePopup';
import { notesIn, wordsOfNote } from '@/components/footnotes/notes-in';
import { useFootnotes } from '@/components/footnotes/use-footnotes';
import { useWords, type Say } from '@/components/words/words';
import { attributesOf } from './element-attributes';
import { EmbedLabel } from './EmbedLabel';
import { markedText } from './marked-text';
import { Picture, type PictureOf } from './Picture';
import type { Mark } from './mark-pieces';
import { useMarkClicks } from './use-mark-clicks';
import styles from './ArticleView.module.css';

type Props = {
  content: readonly ArticleNode[];
  lang?: string | undefined;
  dir: 'ltr' | 'rtl';
  /** Quotations to underline, by their offsets in the article's text. */
  marks: readonly Mark[];
  /** Id of the mark the reader is at. */
  current?: string | undefined;
  pictureOf: PictureOf;
  /** Whether pictures can be pressed to be seen large. */
  canEnlarge?: boolean;
  onMark?: ((id: string) => void) | undefined;
};

type Drawing = Pick<Props, 'marks' | 'current' | 'pictureOf' | 'canEnlarge'> & {
  say: Say;
  nextString: () => PlacedString | undefined;
  /** Marks already begun: only the first piece of a mark carries its id. */
  begun: Set<string>;
};

/** Draws an article's tree as the page's own elements; nothing in it is ever read as HTML. */
export function ArticleView(props: Props) {
  const { content, lang, dir, marks, current, pictureOf, canEnlarge = false, onMark } = props;
  const say = useWords();
  const text = useRef<HTMLDivElement>(null);
  useMarkClicks(text, onMark);
  const notes = useMemo(() => notesIn(content), [content]);
  const numbers = useMemo(() => new Set(notes.keys()), [notes]);
  const { open, close, toNote } = useFootnotes(text, numbers);
  // What has not changed is not compared again: a long article is thousands of elements.
  const drawn = useMemo(() => {
    const remaining = placeStrings(content).strings.values();
    const nextString = () => remaining.next().value;
    const drawing = { marks, current, pictureOf, canEnlarge, say, nextString, begun: new Set<string>() };
    return content.map((node, block) => draw(node, drawing, block));
  }, [content, marks, current, pictureOf, canEnlarge, say]);
  return (
    <>
      <div class={styles['text']} ref={text} lang={lang ?? ''} dir={dir} data-text>
        {drawn}
      </div>
      {open && (
        <NotePopup
          key={open.number}
          note={open}
          lang={lang}
          dir={dir}
          onClose={() => close(open)}
          onToNote={() => toNote(open.number)}
        >
          {wordsOfNote(notes.get(open.number) ?? []).map((node) => draw(node, beside(pictureOf, say)))}
        </NotePopup>
      )}
    </>
  );
}

/** How something is drawn beside the text: unmarked, with pictures as they are. */
const beside = (pictureOf: PictureOf, say: Say): Drawing => ({
  marks: [],
  current: undefined,
  pictureOf,
  say,
  nextString: () => undefined,
  begun: new Set(),
});

/** `block` is the number of an outermost node, by which places in the text are named. */
function draw(node: ArticleNode, drawing: Drawing, block?: number): ComponentChild {
  if (typeof node === 'string') return drawString(node, drawing);
  if (node.tag === 'img') return drawPicture(node, drawing);
  // A picture that leads somewhere is no button as well.
  const inside = node.tag === 'a' ? { ...drawing, canEnlarge: false } : drawing;
  const children = node.children.map((child) => draw(child, inside));
  if (node.noted !== undefined && !leadsBack(node)) children.push(<BackToText number={node.noted} />);
  if (node.embed) children.unshift(<EmbedLabel kind={node.embed} caption={node.children} />);
  const numbered = block === undefined ? {} : { 'data-block': block };
  const element = h(node.tag, { ...attributesOf(node), ...numbered }, ...children);
  return node.tag === 'table' ? scrolling(element, nameOf(node) ?? drawing.say('table')) : element;
}

function drawString(value: string, { nextString, marks, begun, current }: Drawing): ComponentChild {
  const start = nextString()?.start ?? -1;
  return markedText({ value, start, marks, begun, current });
}

function drawPicture({ src, alt, width, height }: ArticleElement, drawing: Drawing): ComponentChild {
  const { pictureOf, canEnlarge } = drawing;
  const size = { width, height };
  return src && <Picture source={pictureOf(src)} alt={alt ?? ''} {...size} canEnlarge={canEnlarge} />;
}

/** Whether the page itself has a way back to the mark in the note. */
const leadsBack = ({ children }: ArticleElement): boolean =>
  children.some((child) => typeof child !== 'string' && (child.back !== undefined || leadsBack(child)));

/** What a table's caption says. */
function nameOf({ children }: ArticleElement): string | undefined {
  const caption = children.filter((child) => typeof child !== 'string' && child.tag === 'caption');
  return textOf(caption).trim() || undefined;
}

/** A wide table scrolls in its own box, which the keyboard can reach. */
const scrolling = (table: ComponentChild, name: string): ComponentChild => (
  // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable without a mouse
  <section class={styles['wide']} aria-label={name} tabIndex={0}>
    {table}
  </section>
);
