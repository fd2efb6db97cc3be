type Props = { text: string; marks: readonly { start: number; end: number }[] };

/** A text with what was looked for marked in it. */
export function Marked({ text, marks }: Props) {
  return (
    <>
      {marks.map(({ start, end }, index) => [
        text.slice(marks[index - 1]?.end ?? 0, start),
        <mark key={start}>{text.slice(start, end)}</mark>,
      ])}
      {text.slice(marks.at(-1)?.end ?? 0)}
    </>
  );
}
