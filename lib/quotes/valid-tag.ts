/** A BCP 47 tag that `Intl` takes: English where an article has none, or a broken one. */
export function validTag(tag = 'en'): string {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? 'en';
  } catch {
    return 'en';
  }
}
