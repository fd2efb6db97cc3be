import { downloadBlob } from './download-blob';

/** Gives a file made of words to the browser's downloads. */
export function downloadText(
  { name, type, text }: { name: string; type: string; text: string },
  link = document.createElement('a'),
): void {
  downloadBlob(new Blob([text], { type }), name, link);
}
