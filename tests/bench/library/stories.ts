/** An article as the benches make it up. */
export type MadeUp = {
  title: string;
  author: string;
  outlet: string;
  site: string;
  tags: string[];
  text: string;
};

/**
 * Makes up articles of about 6 kB, by their number, of words drawn as they are in real texts. A few words of each stand
 * in no other article, as names and numbers do in real ones. It stands alone, since it also runs in a browser's page.
 */
export function storyTeller(words: readonly string[]): (n: number) => MadeUp {
  // Zipf's law: the logarithm of the rank is evenly spread. Drawn from a table, since powers take long.
  const drawn = Array.from(
    { length: 65_536 },
    (_, n) => words[Math.floor(words.length ** ((n + 0.5) / 65_536)) - 1] ?? 'the',
  );
  let state = 0;
  const random = () => {
    state = (state * 1_664_525 + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  const word = () => drawn[Math.floor(random() * drawn.length)] ?? 'the';
  const letters = (n: number) => String.fromCodePoint(97 + (n % 26), 97 + (Math.floor(n / 26) % 26));
  return (n) => {
    state = n + 1;
    const all = Array.from({ length: 1000 }, (_, k) => (k % 125 === 0 ? `${letters(n)}x${n}y${k}` : word()));
    const text = all
      .map((each, k) => (k % 20 === 19 ? `${each}.` : k % 100 === 99 ? `${each}\n\n` : each))
      .join(' ');
    const title = Array.from({ length: 8 }, word).join(' ');
    const author = `${word()} ${word()}`;
    const tags = n % 3 === 0 ? [`tag${n % 40}`] : [];
    return { title, author, outlet: `Outlet ${n % 300}`, site: `site${n % 300}.example`, tags, text };
  };
}
