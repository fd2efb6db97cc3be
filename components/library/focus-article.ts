/** Moves the focus to the next or previous article of the list, or to the first where none has it. */
export function focusArticle(list: HTMLElement | null, by: 1 | -1): void {
  const articles = [...(list?.querySelectorAll<HTMLElement>('[data-article]') ?? [])];
  const at = articles.findIndex((article) => article.contains(document.activeElement));
  const next = articles[Math.min(articles.length - 1, Math.max(0, at + by))];
  next?.querySelector<HTMLElement>('h3 a')?.focus();
}
