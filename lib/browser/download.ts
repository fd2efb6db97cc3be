/** Gives a file to the browser's downloads, as a click on a link to it does; `url` must live until it is there. */
export function download(url: string, name: string, link = document.createElement('a')): void {
  link.href = url;
  link.download = name;
  link.click();
}
