import { rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openChromium } from '../../e2e/drivers/chromium.ts';
import { actedOn, checked, openIndexed, SOUND } from '../../e2e/faults/many.ts';
import { fillLibrary } from '../library/filled.ts';

const ARTICLES = 30;
const LEFT = 200_000; // Bytes; an article of a megabyte cannot fit, the browser itself can go on.
const MOST = 10; // Articles until the disk is full whatever the browser still finds room for.

const [disk = ''] = process.argv.slice(2);
const browser = await openChromium({ profile: join(disk, 'profile') });
await fillLibrary(browser, ARTICLES);
const library = await openIndexed(browser);

fillUp('filler');
let saved = ARTICLES;
let reply = '';
while (saved < ARTICLES + MOST) {
  reply = await library.evaluate(saveLarge, saved);
  if (reply.includes('"ok":false')) break;
  saved += 1;
}
expectThat('a save on a full disk is refused, and why', reply, '{"ok":false,"reason":"disk-full"}');
const held = await actedOn(browser);
expectThat('what was saved before is there, and nothing half', held.length, saved);
expectThat('every article has its text', held.filter(({ hasBody }) => !hasBody).length, 0);
// What the refused save took is free again.
fillUp('more');
const backup = await browser.openPage('backup.html');
await backup.getByRole('button', { name: 'Back up now' }).click();
const line = backup.getByText(/No backup was made|was read back to the last byte/);
const REFUSED = 'No backup was made. There is no room left on this computer’s disk.';
expectThat('a backup is refused, and why', await line.innerText(), REFUSED);
for (const name of ['filler', 'more']) rmSync(join(disk, name));
expectThat('with room again it is saved', /"ok":true/.test(await library.evaluate(saveLarge, saved)), true);
expectThat('and all is sound', await checked(browser), SOUND);
await browser.close();

/** Leaves no more than a little room on the disk. */
function fillUp(name: string): void {
  const { bavail, bsize } = statfsSync(disk);
  writeFileSync(join(disk, name), Buffer.alloc(Math.max(0, bavail * bsize - LEFT)));
}

function expectThat(what: string, found: unknown, wanted: unknown): void {
  const isSo = found === wanted;
  console.log(isSo ? `ok: ${what}` : `WRONG: ${what}: ${JSON.stringify(found)}`);
  if (!isSo) process.exitCode = 1;
}

/** Runs in the page: saves an article of about a megabyte, as the popup does; answers the background's reply. */
async function saveLarge(number: number): Promise<string> {
  // Words of its own: what repeats itself the database packs into next to nothing.
  const text = Array.from({ length: 90_000 }, () => Math.random().toString(36).slice(2)).join(' ');
  const address = `https://saved.example/${number}`;
  const article = {
    url: address,
    canonicalUrl: address,
    title: `Saved as number ${number}`,
    authors: [],
    outlet: 'Saved',
    dir: 'ltr',
    tags: [],
    content: [{ tag: 'p', children: [text] }],
    text,
    words: 90_000,
    receipt: [],
    confidence: 1,
    doubts: [],
  };
  type Runtime = { runtime: { sendMessage: (message: unknown) => Promise<unknown> } };
  const { chrome } = globalThis as unknown as { chrome: Runtime };
  const payload = { article, quotes: [] };
  return JSON.stringify(await chrome.runtime.sendMessage({ name: 'articles/save', payload }));
}
