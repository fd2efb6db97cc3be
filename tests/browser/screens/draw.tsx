import { render, type VNode } from 'preact';
import '@/components/styles/base.css';
import { Interface } from '@/components/words/Interface';
import { say } from './say';

/** Draws something into an empty page, as a screen does; answers the page's body. */
export function draw(what: VNode): HTMLElement {
  render(null, document.body);
  document.documentElement.lang = 'en-GB';
  document.documentElement.dir = 'ltr';
  document.title = 'Pullquote';
  render(
    <Interface say={say} language="en-GB">
      {what}
    </Interface>,
    document.body,
  );
  return document.body;
}
