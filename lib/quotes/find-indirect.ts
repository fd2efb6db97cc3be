import { blockSpans } from './block-spans';
import { languageOf } from './languages/languages';
import { unknown } from './languages/unknown';
import { namesIn } from './names';
import { readPassage } from './places';
import type { QuotableArticle, Quote } from './quote';
import { resolverOf } from './resolve';
import { statementIn } from './statements';
import { validTag } from './valid-tag';

/** What people say in the writer's words, in reading order: "Peskov said Russia remained open to talks." */
export function findIndirect({ text, lang, content = [] }: QuotableArticle): Quote[] {
  const tag = validTag(lang);
  const language = languageOf(tag) ?? unknown;
  const { sentences } = readPassage(text, language, tag);
  const resolve = resolverOf(text, namesIn(text, sentences), language);
  const blocks = blockSpans(content);
  return sentences.flatMap((sentence): Quote[] => {
    // What is set apart are somebody's own words.
    if (blocks.some(({ start, end }) => sentence.start < end && sentence.end > start)) return [];
    const statement = statementIn(text, sentence);
    if (!statement) return [];
    const { name, role } = resolve(statement.speaker);
    return [
      {
        ...statement,
        text: text.slice(statement.start, statement.end),
        resolved: name,
        ...(role && { role }),
        kind: 'indirect',
        sentence: { start: sentence.start, end: sentence.end },
        confidence: CONFIDENCE,
        likely: [],
      },
    ];
  });
}

// Of sixty judged by eye so many had the right name (README).
const CONFIDENCE = 0.85;
