import type { Page } from 'playwright-core';

/** Takes one picture of a page with the popup beside it, as a reader sees them, and writes it to `file` (PNG). */
export async function pictureOfBoth(page: Page, popup: Page, file: string): Promise<void> {
  const sources = [page, popup].map(
    async (part) => `data:image/png;base64,${(await part.screenshot()).toString('base64')}`,
  );
  const [left, right] = await Promise.all(sources);
  const canvas = await page.context().newPage();
  await canvas.setContent(`<body style="margin: 0; background: #888">
    <main style="display: inline-flex; gap: 12px; padding: 12px; align-items: flex-start">
      <img src="${left}"><img src="${right}">
    </main>`);
  await canvas.locator('main').screenshot({ path: file });
  await canvas.close();
}
