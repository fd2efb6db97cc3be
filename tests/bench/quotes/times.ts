const PARAGRAPH =
  'Ann Lee, who heads the office, said on Monday that it was “very bad”. “We will go home,” she added. ' +
  'The town’s old bridge was closed after the storm, and nobody knows when it opens again.\n';
const LENGTHS = [1, 10, 100];

/** How long texts of growing length take: quotations per text grow with it. */
export function times(find: (text: string) => readonly unknown[]): Record<string, string> {
  const texts: [string, string][] = [
    ...LENGTHS.map((by): [string, string] => [`${by} × 4 kB`, PARAGRAPH.repeat(21 * by)]),
    ['5,000 quotations', '“We all go home now,” said Ann Lee. '.repeat(5000)],
    [
      '200 kB without a full stop',
      'the man said “we all go home” and Ann Lee, who was there, said it was “bad”, '.repeat(2600),
    ],
  ];
  find(PARAGRAPH.repeat(200));
  return Object.fromEntries(
    texts.map(([name, text]) => {
      const started = performance.now();
      const found = find(text).length;
      return [name, `${(performance.now() - started).toFixed(1)} ms, ${found} quotations`];
    }),
  );
}
