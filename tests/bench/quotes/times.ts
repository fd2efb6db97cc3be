/** Texts that are short of something our steps lean on: whatever is quadratic in them shows at once. */
const PIECES: Record<string, string> = {
  'news, a third of it quoted':
    'Ann Lee, who heads the office, said on Monday that it was “very bad”. “We will go home,” she added. ' +
    'The town’s old bridge was closed after the storm, and nobody knows when it opens again.\n',
  'nothing but quotations': '“We all go home now,” said Ann Lee. ',
  'no full stop': 'the man said “we all go home” and Ann Lee, who was there, said it was “bad”, ',
  'no full stop, no quotation': 'the man said that they went home with Ann Lee, who was there, and ',
  'no full stop, no space': 'a“b”',
  'marks that never close': 'the man said “we all go home and \'Ann Lee "who was there, ',
  'one word': 'a',
};
const LENGTHS = [2_000, 20_000, 200_000];

/** How long texts of growing length take, in milliseconds: where ten times the text takes ten times as long, time is linear. */
export function times(find: (text: string) => readonly unknown[]): Record<string, Record<string, string>> {
  for (const piece of Object.values(PIECES)) find(piece.repeat(200));
  return Object.fromEntries(
    Object.entries(PIECES).map(([name, piece]) => [
      name,
      Object.fromEntries(
        LENGTHS.map((length) => {
          const text = piece.repeat(Math.ceil(length / piece.length));
          const started = performance.now();
          const found = find(text).length;
          return [
            `${length / 1000} kB`,
            `${(performance.now() - started).toFixed(0)} ms (${found} quotations)`,
          ];
        }),
      ),
    ]),
  );
}
