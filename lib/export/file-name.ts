const LONGEST = 80; // Characters; some systems allow 255 bytes for the whole name.

/** A name for a file that every system takes: numbered, so that no two are the same, with the title to find it by. */
export const fileName = (number: number, title: string, ending: string): string =>
  named(String(number).padStart(4, '0'), title, ending);

/** A name for a file that is alone, with the title to find it by. */
export const loneFileName = (title: string, ending: string): string => named('pullquote', title, ending);

function named(before: string, title: string, ending: string): string {
  const words = title
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, LONGEST)
    .toWellFormed()
    .replace(/^-+|-+$/g, '');
  return `${before}${words ? `-${words}` : ''}${ending}`;
}
