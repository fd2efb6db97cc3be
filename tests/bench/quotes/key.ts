import type { Quote } from '../../../lib/quotes/quote.ts';
import { loadShipped } from './bundle.ts';
import { readCorpus } from './corpus.ts';

const ARTICLES = 30;
const CHOSEN = 3;
const LONGEST = 90;

/** Prints the three quotations chosen to be read first in thirty articles of the corpus' dev part, to be judged by eye. */
export async function run(): Promise<void> {
  const { findQuotes, keyQuotes, loadModel } = await loadShipped();
  const model = await loadModel();
  const { documents } = await readCorpus('dev');
  const rows = documents
    .map((document) => ({ document, quotes: findQuotes(document, model) }))
    .filter(({ quotes }) => quotes.length >= CHOSEN)
    .slice(0, ARTICLES)
    .map(({ document: { id, title = '' }, quotes }) => {
      const chosen = keyQuotes(quotes, title, CHOSEN).map(lineOf);
      return `| ${id.slice(-3)} | ${cell(title)} | ${chosen.join('<br>')} |`;
    });
  console.log(['| article | headline | chosen, best first |', '| --- | --- | --- |', ...rows].join('\n'));
}

const lineOf = ({ text, resolved, speaker }: Quote): string => {
  const words = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
  return cell(`${words} — ${resolved ?? speaker?.text ?? 'unattributed'}`);
};

const cell = (words: string): string => words.replace(/\s+/g, ' ').replaceAll('|', '\\|');
