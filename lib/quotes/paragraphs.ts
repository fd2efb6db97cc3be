import type { Span } from './quote';

/** The paragraphs of a text: what stands between line breaks, without white space at the ends. */
export function paragraphsOf(text: string): Span[] {
  const spans: Span[] = [];
  for (const { 0: line, index } of text.matchAll(/[^\n\r\u2028\u2029]+/g)) {
    const body = line.trim();
    if (body) {
      const start = index + line.indexOf(body);
      spans.push({ start, end: start + body.length });
    }
  }
  return spans;
}
