/** A stretch of reading time: `5`, `<5`, `>15`, `5-15`; both ends inclusive. */
export function parseMinutes(value: string): { from: number; to: number } | undefined {
  const found = /^(?:(<|>)?(\d{1,4})|(\d{1,4})[-–](\d{1,4}))$/.exec(value);
  if (!found) return undefined;
  const [, sign, one, from, to] = found;
  if (from !== undefined && to !== undefined) {
    return Number(from) <= Number(to) ? { from: Number(from), to: Number(to) } : undefined;
  }
  const minutes = Number(one);
  if (sign === '<') return { from: 0, to: minutes - 1 };
  return sign === '>' ? { from: minutes + 1, to: Infinity } : { from: minutes, to: minutes };
}
