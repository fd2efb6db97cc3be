/** Placeholder. */
export function ReaderScreen() {
  return <main>Reader</main>;
}
