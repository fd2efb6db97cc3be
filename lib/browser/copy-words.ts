/** Copies words; programs that can set italics and links take `html`, others `text`. */
export async function copyWords({ text, html }: { text: string; html?: string }): Promise<void> {
  if (html === undefined) return navigator.clipboard.writeText(text);
  const of = (type: string, words: string) => ({ [type]: new Blob([words], { type }) });
  return navigator.clipboard.write([
    new ClipboardItem({ ...of('text/plain', text), ...of('text/html', html) }),
  ]);
}
