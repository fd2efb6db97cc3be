/** The tags in a line as it is typed, parted by commas; each once. */
export const tagsIn = (line: string): string[] => [
  ...new Set(
    line
      .split(/[,،、]/)
      .map((tag) => tag.trim().replace(/^#/, ''))
      .filter(Boolean),
  ),
];
