import { chromium } from 'playwright-core';
import type { Bin } from './reliability.ts';

const SIZE = 420;
const PAD = 48;
const COLOURS = ['#1a5fb4', '#c64600'];
const place = (share: number): number => PAD + share * (SIZE - 2 * PAD);

/** Draws confidence against share right, one line for each set of articles, as a PNG. */
export async function drawReliability(
  sets: readonly { name: string; bins: Bin[] }[],
  file: string,
): Promise<void> {
  const browser = await chromium.launch({
    executablePath: process.env['PULLQUOTE_CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  });
  const page = await browser.newPage({ viewport: { width: SIZE, height: SIZE } });
  await page.setContent(`<style>body{margin:0}</style>${svg(sets)}`);
  await page.screenshot({ path: file });
  await browser.close();
}

const svg = (sets: readonly { name: string; bins: Bin[] }[]): string => `
<svg xmlns="http://www.w3.org/2000/svg" width="${SIZE}" height="${SIZE}" font-family="sans-serif" font-size="12">
<rect width="100%" height="100%" fill="white"/>
<path d="M${place(0)} ${SIZE - place(0)}L${place(1)} ${SIZE - place(1)}" stroke="#999" stroke-dasharray="4"/>
<path d="M${place(0)} ${SIZE - place(1)}V${SIZE - place(0)}H${place(1)}" fill="none" stroke="#333"/>
${[0, 0.5, 1].map((tick) => `<text x="${place(tick)}" y="${SIZE - PAD + 18}" text-anchor="middle">${tick}</text><text x="${PAD - 8}" y="${SIZE - place(tick) + 4}" text-anchor="end">${tick}</text>`).join('')}
<text x="${SIZE / 2}" y="${SIZE - 10}" text-anchor="middle">confidence shown</text>
<text transform="translate(14 ${SIZE / 2}) rotate(-90)" text-anchor="middle">share right</text>
${sets.map(({ name, bins }, index) => lineOf(name, bins, COLOURS[index] ?? '#333', index)).join('')}
</svg>`;

function lineOf(name: string, bins: readonly Bin[], colour: string, index: number): string {
  const points = bins
    .filter(({ count }) => count > 0)
    .map(({ confidence, right, count }) => ({
      x: place(confidence),
      y: SIZE - place(right),
      radius: 2 + Math.sqrt(count) / 3,
    }));
  return `<polyline fill="none" stroke="${colour}" points="${points.map(({ x, y }) => `${x},${y}`).join(' ')}"/>
${points.map(({ x, y, radius }) => `<circle cx="${x}" cy="${y}" r="${radius}" fill="${colour}" fill-opacity=".6"/>`).join('')}
<text x="${PAD + 16}" y="${PAD + 16 + 18 * index}" fill="${colour}">${name}</text>`;
}
