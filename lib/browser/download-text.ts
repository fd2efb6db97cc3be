import { download } from './download';

const FORGOTTEN = 60_000; // Milliseconds after which a file has long been downloaded.

/** Gives a file made of words to the browser's downloads. */
export function downloadText(
  { name, type, text }: { name: string; type: string; text: string },
  link = document.createElement('a'),
): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  download(url, name, link);
  setTimeout(() => URL.revokeObjectURL(url), FORGOTTEN);
}
