import type { Nodes, Parents } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { ComponentChild } from 'preact';
import { useMemo } from 'preact/hooks';
import styles from './Note.module.css';

/**
 * A note as its Markdown means it, drawn node by node: what is HTML in it is shown as it was typed, pictures by what
 * they say, and only addresses of the web, of mail and of telephones are links.
 */
export function Note({ text, isOneLine = false }: { text: string; isOneLine?: boolean }) {
  const drawn = useMemo(() => childrenOf(fromMarkdown(text)), [text]);
  return (
    <div class={styles['note']} dir="auto" data-one-line={isOneLine || undefined}>
      {drawn}
    </div>
  );
}

/** Whether a note is more than the words as they are typed. */
export const hasMarkup = (text: string): boolean =>
  fromMarkdown(text).children.some(
    (block) => block.type !== 'paragraph' || block.children.some(({ type }) => type !== 'text'),
  );

const childrenOf = ({ children }: Parents): ComponentChild[] => children.map(nodeFor);

function nodeFor(node: Nodes): ComponentChild {
  switch (node.type) {
    case 'text':
    case 'html':
      return node.value;
    case 'paragraph':
      return <p dir="auto">{childrenOf(node)}</p>;
    // A note stands among headings of the screen, and is none of them.
    case 'heading':
      return (
        <p class={styles['heading']} dir="auto">
          {childrenOf(node)}
        </p>
      );
    case 'emphasis':
      return <em>{childrenOf(node)}</em>;
    case 'strong':
      return <strong>{childrenOf(node)}</strong>;
    case 'inlineCode':
      return <code>{node.value}</code>;
    case 'code':
      return (
        <pre>
          <code>{node.value}</code>
        </pre>
      );
    case 'blockquote':
      return <blockquote>{childrenOf(node)}</blockquote>;
    case 'list':
      return node.ordered ? <ol start={node.start ?? 1}>{childrenOf(node)}</ol> : <ul>{childrenOf(node)}</ul>;
    case 'listItem':
      return <li>{childrenOf(node)}</li>;
    case 'break':
      return <br />;
    case 'thematicBreak':
      return <hr />;
    case 'link':
      return linkTo(node.url, childrenOf(node));
    case 'image':
      return linkTo(node.url, [node.alt ?? node.url]);
    default:
      return 'children' in node ? childrenOf(node) : null;
  }
}

const linkTo = (url: string, words: ComponentChild[]): ComponentChild =>
  SAFE.test(url) ? (
    <a href={url} target="_blank" rel="noreferrer noopener">
      {words}
    </a>
  ) : (
    words
  );

const SAFE = /^(?:https?|mailto|tel):/i;
