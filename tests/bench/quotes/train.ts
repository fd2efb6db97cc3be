/** `npm run -s train`: fits the ranker on the corpus and writes its weights; the same corpus gives the same file. */
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { loadTraining } from './bundle.ts';
import { readCorpus } from './corpus.ts';

const WEIGHTS = fileURLToPath(new URL('../../../lib/quotes/model/weights.json', import.meta.url));

const { train, pack } = await loadTraining();
const { documents, labels } = await readCorpus('train');
const model = train(documents, labels);
await writeFile(WEIGHTS, `${JSON.stringify(pack(model))}\n`);
console.log(`${documents.length} articles, ${model.weights.filter(Boolean).length} weights`);
