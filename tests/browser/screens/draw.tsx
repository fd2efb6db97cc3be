import { render, type VNode } from 'preact';
import '@/components/styles/base.css';
import { Interface } from '@/components/words/Interface';
import { say } from './say';

/** Draws something into an empty page, as a screen does, in English or with other words; answers the page's body. */
export function draw(what: VNode, words = say, language = 'en-GB'): HTMLElement {
  render(null, document.body);
  document.documentElement.lang = language;
  document.documentElement.dir = words('direction');
  document.title = 'Pullquote';
  render(
    <Interface say={words} language={language}>
      {what}
    </Interface>,
    document.body,
  );
  return document.body;
}
