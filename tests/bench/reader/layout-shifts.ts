import type { Chromium } from '../../e2e/drivers/chromium.ts';

/** Cumulative layout shift of a saved article from its first paint until all its pictures are shown. */
export type Shift = { file: string; pictures: number; cls: number; moved: string };

/** Opens saved articles one after the other and adds up what moves on each. */
export async function layoutShifts(browser: Chromium, files: readonly string[]): Promise<Shift[]> {
  const shifts: Shift[] = [];
  for (const file of files) {
    const page = await browser.openPage(file);
    await page.locator('article').first().waitFor();
    const { pictures, cls, moved } = await page.evaluate(shiftsHere);
    shifts.push({ file, pictures, cls: Math.round(cls * 10_000) / 10_000, moved });
    await page.close();
  }
  return shifts;
}

/** Runs in the page. */
async function shiftsHere(): Promise<Omit<Shift, 'file'>> {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const pictures = () => [...document.querySelectorAll<HTMLImageElement>('article img')];
  const isShown = (image: HTMLImageElement) => image.complete && image.naturalWidth > 0;
  while (pictures().length === 0 || !pictures().every(isShown)) await frame();
  await Promise.all(pictures().map((image) => image.decode()));
  await frame();
  await frame();
  type Shifted = PerformanceEntry & { value: number; sources: { node: Node | null }[] };
  const entries = await new Promise<Shifted[]>((resolve) => {
    const observer = new PerformanceObserver((list) => resolve(list.getEntries() as Shifted[]));
    observer.observe({ type: 'layout-shift', buffered: true });
    setTimeout(() => resolve([]), 500);
  });
  const nodes = entries.flatMap(({ sources }) => sources.map(({ node }) => node));
  const names = nodes.map((node) => (node instanceof Element ? `${node.localName}.${node.className}` : ''));
  return {
    pictures: pictures().length,
    cls: entries.reduce((sum, { value }) => sum + value, 0),
    moved: [...new Set(names)].slice(0, 3).join(' '),
  };
}
