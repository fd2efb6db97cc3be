import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

type Found = { violations: { id: string; nodes: { target: string[]; failureSummary?: string }[] }[] };

/** What axe holds against a screen as it stands: rule, place and reason of each violation. */
export async function violationsIn(page: Page): Promise<string[]> {
  const devtools = await page.context().newCDPSession(page);
  // Our pages forbid scripts from outside; what the devtools evaluate is let through.
  await devtools.send('Runtime.evaluate', { expression: AXE });
  const { result, exceptionDetails } = await devtools.send('Runtime.evaluate', {
    // Colours on their way from one theme to the other are not what anybody reads.
    expression:
      'Promise.allSettled(document.getAnimations().filter((one) => one instanceof CSSTransition)' +
      '.map((one) => one.finished)).then(() => axe.run(document))',
    awaitPromise: true,
    returnByValue: true,
  });
  await devtools.detach();
  if (exceptionDetails) throw new Error(`axe failed: ${exceptionDetails.text}`);
  const { violations } = result.value as Found;
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`),
  );
}
