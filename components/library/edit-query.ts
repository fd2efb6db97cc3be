/** The filter as the query writes it, in quotation marks where it has spaces. */
export const filterWords = (field: string, value: string): string =>
  /[\s"“”„]/.test(value) ? `${field}:"${value.replace(/["“”„]/g, ' ').trim()}"` : `${field}:${value}`;

/** Whether a filter stands in a query. */
export const hasFilter = (typed: string, filter: string): boolean => partsOf(typed).includes(filter);

/** The query with a filter added, or without it where it was there: what a click on a facet does. */
export function toggleFilter(typed: string, filter: string): string {
  const parts = partsOf(typed);
  const rest = parts.filter((part) => part !== filter);
  const all = rest.length === parts.length ? [...parts, filter] : rest;
  // A space at the end: the filter is finished, the next letter begins another word.
  return all.length === 0 ? '' : `${all.join(' ')} `;
}

const partsOf = (typed: string): string[] => typed.match(/-?(?:\p{L}+:)?"[^"]*"?|\S+/gu) ?? [];
