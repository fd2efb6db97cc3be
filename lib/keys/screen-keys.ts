/** The screens that have keys of their own. */
export const KEYED_SCREENS = ['popup', 'reader', 'library', 'highlights', 'review'] as const;
export type KeyedScreen = (typeof KEYED_SCREENS)[number];

/** Which acts of a screen have another key than they came with: the key each came with → the key it has now. */
export type KeyChanges = Readonly<Record<string, string>>;

/** The keys of one screen as the reader has them. */
export type ScreenKeys = {
  changes: KeyChanges;
  /** Whether letters, digits and signs do anything: who dictates, or hits keys by accident, wants them to do nothing. */
  areOn: boolean;
};

export const AS_SHIPPED: ScreenKeys = { changes: {}, areOn: true };

/** The key that what was pressed stands for, named as the screen came with it; undefined where it stands for nothing. */
export function meaningOf(pressed: string, { changes, areOn }: ScreenKeys): string | undefined {
  if (!areOn && isCharacter(pressed)) return undefined;
  const moved = Object.keys(changes).find((shipped) => changes[shipped] === pressed);
  if (moved !== undefined) return moved;
  return Object.hasOwn(changes, pressed) ? undefined : pressed;
}

/** The key to press for what came with the key `shipped`; undefined where no key does it. */
export function keyFor(shipped: string, { changes, areOn }: ScreenKeys): string | undefined {
  const key = changes[shipped] ?? shipped;
  return areOn || !isCharacter(key) ? key : undefined;
}

/** `KeyboardEvent.key` of a key that writes something; all others have names of several letters. */
const isCharacter = (key: string): boolean => /^.$/su.test(key);
