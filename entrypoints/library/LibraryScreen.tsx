/** Placeholder. */
export function LibraryScreen() {
  return <main>Library</main>;
}
