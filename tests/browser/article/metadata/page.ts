import { cluesIn, type Clues } from '@/lib/article/metadata/clues';

export const NOW = new Date('2026-05-10T12:30:00Z');

/** A page that lies still: nothing in it runs or loads. */
export const pageOf = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

/** What is gathered from a page, as if it came from `url`. */
export const cluesOf = (html: string, url = 'https://www.example.com/news/harbour-opens'): Clues => ({
  ...cluesIn(pageOf(html), NOW),
  url,
});

export const jsonLd = (value: unknown): string =>
  `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
