/** Where a note would like to stand and how tall it is, in CSS pixels. */
export type WantedPlace = { top: number; height: number };

/** The nearest tops at which no note lies on another: each is pushed down by those above it. */
export function stackNotes(wanted: readonly WantedPlace[], gap: number): number[] {
  let free = 0;
  return wanted.map(({ top, height }) => {
    const place = Math.max(top, free);
    free = place + height + gap;
    return place;
  });
}
