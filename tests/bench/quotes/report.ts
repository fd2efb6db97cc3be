import { parseArgs } from 'node:util';
import type { Document, Example } from '../../../lib/quotes/training/examples.ts';
import { loadTraining } from './bundle.ts';
import { readCorpus } from './corpus.ts';
import { readDocuments, readLabels } from './documents.ts';
import { reliabilityOf } from './reliability.ts';
import type { Part } from './scorer.ts';
import { drawReliability } from './reliability-picture.ts';

type Training = Awaited<ReturnType<typeof loadTraining>>;

/** The evidence of `lib/quotes/README.md`: reliability, ablation, learning curve. */
export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: { data: { type: 'string' }, scorer: { type: 'string' }, png: { type: 'string' } },
  });
  const training = await loadTraining();
  const [learned, dev] = [await readCorpus('train'), await readCorpus('dev')];
  const parts: Record<string, Part> = { dev, ...(values.data && { data: await readPart(values.data) }) };
  const model = training.train(learned.documents, learned.labels);
  const find = (document: Document) => training.findQuotes(document, model);

  if (values.scorer) {
    const tables = Object.entries(parts).map(async ([name, part]) => ({
      name,
      bins: await reliabilityOf(values.scorer ?? '', part, find),
    }));
    const all = await Promise.all(tables);
    for (const { name, bins } of all) console.log(`reliability, ${name}`, bins);
    if (values.png) await drawReliability(all, values.png);
  }
  console.log('choices right, %, without some features', ablation(training, learned, parts));
  console.log('choices right, %, by articles learned from', learningCurve(training, learned, parts));
}

const readPart = async (folder: string): Promise<Part> => ({
  documents: await readDocuments(folder),
  labels: await readLabels(folder),
});

const GROUPS: Record<string, RegExp> = {
  'nothing left out': /^$/,
  'dialogue: last speaker, gaps': /last|next|headline/,
  'distance and what stands between': /distance|between|clause mark/,
  'nesting of clauses': /^nesting/,
  'the verb': /verb/,
  'the patterns of the rules': /how|pattern|rank|best/,
  'the head word': /^head/,
  'the quotation itself': /size|bare|begins|ends|titled/,
};

function ablation(training: Training, learned: Part, parts: Record<string, Part>): Record<string, string> {
  const [from, on] = [examplesOf(training, learned), parts];
  return Object.fromEntries(
    Object.entries(GROUPS).map(([name, dropped]) => [name, rightOf(training, from, on, dropped)]),
  );
}

const SIZES = [0, 25, 50, 100, 200, 300, 396];

function learningCurve(
  training: Training,
  learned: Part,
  parts: Record<string, Part>,
): Record<string, string> {
  return Object.fromEntries(
    SIZES.map((size) => {
      const few = { documents: learned.documents.slice(0, size), labels: learned.labels };
      return [`${size} articles`, rightOf(training, examplesOf(training, few), parts, /^$/)];
    }),
  );
}

/** How many choices a model without the dropped features gets right in each part. */
function rightOf(training: Training, from: Example[], parts: Record<string, Part>, dropped: RegExp): string {
  const settings = training.SETTINGS;
  const kept = from.map((example) => without(example, dropped));
  const model = { ...settings, ...training.rounded(training.fit(kept, settings)), calibration: [] };
  return Object.entries(parts)
    .map(([name, part]) => {
      const examples = examplesOf(training, part).map((example) => without(example, dropped));
      const right = examples.filter(({ choices, right: wanted }) => {
        const scores = choices.map((choice) => training.scoreOf(model, choice));
        return wanted.includes(scores.indexOf(Math.max(...scores)));
      });
      return `${name} ${((100 * right.length) / examples.length).toFixed(1)}`;
    })
    .join(', ');
}

const examplesOf = (training: Training, { documents, labels }: Part): Example[] => {
  const byId = new Map(labels.map((label) => [label.id, label]));
  return documents.flatMap((document) => {
    const label = byId.get(document.id);
    return label ? training.examplesOf(document, label) : [];
  });
};

const without = ({ choices, right }: Example, dropped: RegExp): Example => ({
  choices: choices.map(({ features, ...choice }) => ({
    ...choice,
    features: features.filter((feature) => !dropped.test(feature.join(' '))),
  })),
  right,
});
