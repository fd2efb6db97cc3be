import {
  chromium,
  type Browser,
  type BrowserContext,
  type CDPSession,
  type Page,
  type Route,
} from 'playwright-core';

/** A browser in which stored pages lie still: none of their scripts runs and nothing reaches the network. */
export type Lab = {
  /** Loads `html` as if it came from `url`, and gives `work` a way to run scripts on it as the extension would. */
  onPage: <Value>(html: string, url: string, work: (run: RunScript) => Promise<Value>) => Promise<Value>;
  close: () => Promise<void>;
};

/** Runs `script` in a fresh world of the page, as `scripting.executeScript` does; `ms` is its own time until its answer. */
export type RunScript = <Answer>(script: string) => Promise<{ answer: Answer; ms: number }>;

const PATIENCE_MS = 60_000;
// The policy stops scripts and requests without telling the parser that scripts are off: `noscript` stays text, as in a live page.
const STILL = "default-src 'none'; style-src 'unsafe-inline'";

export async function openLab(): Promise<Lab> {
  const browser = await chromium.launch({
    executablePath: process.env['PULLQUOTE_CHROMIUM'] ?? '/usr/bin/chromium',
    // Site isolation would start a process for nearly every page.
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-site-isolation-trials',
      '--disable-features=IsolateOrigins,site-per-process',
    ],
  });
  const idle: Bench[] = [];
  return {
    onPage: async (html, url, work) => {
      const bench = idle.pop() ?? (await openBench(browser));
      try {
        const value = await withinPatience(workOn(bench, html, url, work));
        idle.push(bench);
        return value;
      } catch (error) {
        // The page may hang: it is left to its fate and the next one gets a fresh bench.
        void bench.context.close().catch(() => {});
        throw error;
      }
    },
    close: () => browser.close(),
  };
}

/** One tab, used for one stored page after the other: opening a tab costs more than reading most pages. */
type Bench = { context: BrowserContext; page: Page; session: CDPSession; next: { html: string } };

async function openBench(browser: Browser): Promise<Bench> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const next = { html: '' };
  await context.route('**/*', (route: Route) => {
    const { html } = next;
    next.html = '';
    // Only the page itself is served, once; a refresh or a redirect leads nowhere.
    if (!html) return route.abort('aborted');
    return route.fulfill({
      body: html,
      headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': STILL },
    });
  });
  const page = await context.newPage();
  return { context, page, session: await context.newCDPSession(page), next };
}

async function workOn<Value>(
  { page, session, next }: Bench,
  html: string,
  url: string,
  work: (run: RunScript) => Promise<Value>,
): Promise<Value> {
  next.html = html || ' ';
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  return work((script) => runIsolated(session, page, script));
}

async function runIsolated<Answer>(session: CDPSession, page: Page, script: string) {
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: `pullquote ${page.url()}`,
  });
  const started = await session.send('Runtime.evaluate', {
    contextId,
    // A page that somebody reads has been laid out; here it is done first, so that it is not counted.
    expression: `document.documentElement.getBoundingClientRect();\nglobalThis.began = performance.now();\n${script}`,
  });
  if (!started.result.objectId) throw new Error(thrown(started.exceptionDetails));
  const ended = await session.send('Runtime.callFunctionOn', {
    objectId: started.result.objectId,
    functionDeclaration:
      'async function () { const answer = await this; return { answer, ms: performance.now() - began }; }',
    awaitPromise: true,
    returnByValue: true,
  });
  if (ended.exceptionDetails) throw new Error(thrown(ended.exceptionDetails));
  return ended.result.value as { answer: Answer; ms: number };
}

const thrown = (details?: { text: string; exception?: { description?: string } }): string =>
  details?.exception?.description ?? details?.text ?? 'the script returned nothing';

async function withinPatience<Value>(work: Promise<Value>): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${PATIENCE_MS / 1000} s`)), PATIENCE_MS);
  });
  work.catch(() => {});
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
