import { readabilityBundle, readerBundle } from './bundle.ts';
import { openLab } from './lab.ts';

const TIMES = [1, 2, 4, 8, 16];
const MOST_FOR_16 = 20;
const ROUNDS = 3;
const ADDRESS = 'https://growth.example/story';

const SECTION = (at: number) => `
  <h2>Chapter ${at}</h2>
  ${Array.from({ length: 20 }, (_, line) => `<p>${at}.${line} The council met for six hours on <a href="/d${line}">Tuesday</a>, and at the end of it <em>nobody</em> could say who would pay for the bridge, or when.</p>`).join('')}
  <figure><img src="/p${at}.jpg" alt=""><figcaption>The bridge, seen from the north. Photo: A. Berg</figcaption></figure>
  <aside class="related"><h3>Related</h3><ul><li><a href="/a">Another story</a></li><li><a href="/b">And one more</a></li></ul></aside>
  <div class="newsletter"><p>Get our newsletter every morning.</p><input><button>Sign up</button></div>`;

/** How the time to read a page grows with the page: the same kind of page at 1, 2, 4, 8 and 16 times its size; exits 1 over 20 for 16. */
export async function run(): Promise<void> {
  const [lab, ours, peers] = [await openLab(), await readerBundle(), await readabilityBundle()];
  const rows: { times: number; own: number; peer: number }[] = [];
  for (const times of TIMES) {
    const sections = Array.from({ length: 20 * times }, (_, at) => SECTION(at)).join('');
    const html = `<!doctype html><html lang="en"><title>Bridge</title><body><article><h1>Who pays for the bridge</h1>${sections}</article></body></html>`;
    const row = await lab.onPage(html, ADDRESS, async (run) => {
      const best = { own: Infinity, peer: Infinity };
      for (let round = 0; round < ROUNDS; round++) {
        best.own = Math.min(best.own, (await run(ours)).ms);
        best.peer = Math.min(best.peer, (await run(peers)).ms);
      }
      return best;
    });
    rows.push({ times, ...row });
  }
  await lab.close();
  const [first] = rows;
  if (!first) return;
  console.log('size | ours ms | to 1× | Readability alone ms | to 1×');
  for (const { times, own, peer } of rows) {
    const cells = [
      own.toFixed(0),
      (own / first.own).toFixed(1),
      peer.toFixed(0),
      (peer / first.peer).toFixed(1),
    ];
    console.log([`${times}×`, ...cells].join(' | '));
  }
  process.exitCode = rows.some(({ times, own }) => times === 16 && own / first.own > MOST_FOR_16) ? 1 : 0;
}
