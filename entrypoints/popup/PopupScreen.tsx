/** Placeholder. */
export function PopupScreen() {
  return <main>Popup</main>;
}
