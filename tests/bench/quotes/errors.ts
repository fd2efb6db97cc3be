import { parseArgs } from 'node:util';
import type { Document, LabelledQuote } from '../../../lib/quotes/training/examples.ts';
import { loadShipped } from './bundle.ts';
import { readCorpus } from './corpus.ts';
import { readDocuments, readLabels } from './documents.ts';
import { isLabelled } from './labelled.ts';
import { scoreEach, type Part, type Scored } from './scorer.ts';

/** Prints how many errors of each kind there are on the dev part of the corpus and on other labelled articles. */
export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      data: { type: 'string' },
      scorer: { type: 'string' },
      list: { type: 'boolean', default: false },
    },
  });
  if (!values.scorer) {
    console.error(
      'usage: bench quotes-errors --scorer FILE [--data DIR] [--list]\n  --list prints every error of the corpus, too',
    );
    process.exit(2);
  }
  const { findQuotes, loadModel } = await loadShipped();
  const model = await loadModel();
  const parts: Record<string, Part> = { 'Wikinews dev': await readCorpus('dev') };
  if (values.data)
    parts[values.data] = {
      documents: await readDocuments(values.data),
      labels: await readLabels(values.data),
    };
  const table = new Map<string, Record<string, number>>(KINDS.map((kind) => [kind, {}]));
  for (const [name, part] of Object.entries(parts)) {
    const scored = await scoreEach(values.scorer, part, (document) =>
      findQuotes(document, model).filter(isLabelled),
    );
    for (const [kind, errors] of Map.groupBy(scored.flatMap(errorsIn), (error) => error.kind)) {
      table.set(kind, { ...table.get(kind), [name]: errors.length });
      if (values.list && name === 'Wikinews dev')
        for (const { line } of errors) console.log(`${kind}: ${line}`);
    }
  }
  console.table(Object.fromEntries(table));
}

const KINDS = [
  'another mention or another speaker',
  'a pronoun for the labelled mention, or the other way round',
  'borders of the speaker’s phrase',
  'speaker more than 400 characters away',
  'unattributed, though the text tells',
  'attributed, though the labels say nobody',
  'the label itself is “said”, “who” or “which”',
  'missed: inside another quotation',
  'missed: 5 words and more',
  'missed: fragment',
  'false: begins with ”, which the labels leave out',
  'false: 5 words and more',
  'false: fragment',
] as const;
type Kind = (typeof KINDS)[number];
type Error = { kind: Kind; line: string };

function errorsIn({
  rows,
  fps,
  document,
  labels,
}: Scored & { document: Document; labels: { quotes: LabelledQuote[] } }): Error[] {
  const lineOf = (...facts: (string | undefined)[]) =>
    [document.id, ...facts].join(' | ').replaceAll('\n', ' ');
  return [
    ...rows.flatMap(({ gold, full, pred, right }): Error[] => {
      const words = document.text.slice(gold.start, gold.end);
      if (right) return [];
      if (!pred)
        return [{ kind: missed(gold, full, labels.quotes), line: lineOf(words, gold.speaker?.text) }];
      const kind = wrong(gold, pred.speaker, document.text);
      return [{ kind, line: lineOf(words, gold.speaker?.text, pred.speaker?.text) }];
    }),
    ...fps.map(({ pred, full }): Error => ({
      kind: falsely(pred.text, full),
      line: lineOf(pred.text, pred.speaker?.text),
    })),
  ];
}

function missed(gold: LabelledQuote, full: boolean, all: readonly LabelledQuote[]): Kind {
  const isInside = all.some((other) => other !== gold && other.start <= gold.start && other.end >= gold.end);
  if (isInside) return 'missed: inside another quotation';
  return full ? 'missed: 5 words and more' : 'missed: fragment';
}

const falsely = (text: string, full: boolean): Kind =>
  text.startsWith('”')
    ? 'false: begins with ”, which the labels leave out'
    : full
      ? 'false: 5 words and more'
      : 'false: fragment';

// Farther away than this no sentence is the same one or the next.
const FAR = 400;

function wrong(gold: LabelledQuote, found: LabelledQuote['speaker'], text: string): Kind {
  const { speaker } = gold;
  if (!speaker) return 'attributed, though the labels say nobody';
  const words = text.slice(speaker.start, speaker.end);
  if (/^(?:said|who|which)$/i.test(words)) return 'the label itself is “said”, “who” or “which”';
  if (!found) return 'unattributed, though the text tells';
  if (found.start < speaker.end && found.end > speaker.start) return 'borders of the speaker’s phrase';
  if (Math.abs(speaker.start - gold.start) > FAR) return 'speaker more than 400 characters away';
  return isPronoun(words) !== isPronoun(found.text)
    ? 'a pronoun for the labelled mention, or the other way round'
    : 'another mention or another speaker';
}

const isPronoun = (words: string): boolean => /^(?:he|she|they|it|we|I|you|who|one)$/i.test(words);
