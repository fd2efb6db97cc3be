/** `value` as an absolute address when it leads to the web; anything else (`javascript:`, `data:`, …) is none. */
export function webAddress(value: string | null | undefined, base: string): string | undefined {
  const trimmed = value?.trim();
  if (!trimmed || trimmed.length > LONGEST) return undefined;
  const url = URL.parse(trimmed, base);
  return url?.protocol === 'https:' || url?.protocol === 'http:' ? url.href : undefined;
}

// Longer ones are data in disguise; browsers' own limits lie at about the same place.
const LONGEST = 8_000;
