/** Puts the cursor behind what is typed in a field already. */
export function focusAtEnd(field: HTMLInputElement | HTMLTextAreaElement): void {
  field.focus();
  field.setSelectionRange(field.value.length, field.value.length);
}
