import { download } from './download';

const FORGOTTEN = 60_000; // Milliseconds after which a file has long been downloaded.

/** Gives a file that is in memory to the browser's downloads. */
export function downloadBlob(file: Blob, name: string, link = document.createElement('a')): void {
  const url = URL.createObjectURL(file);
  download(url, name, link);
  setTimeout(() => URL.revokeObjectURL(url), FORGOTTEN);
}
