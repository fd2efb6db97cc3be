import { storage } from '#imports';
import * as v from 'valibot';
import { COLOURS } from '@/lib/highlights/highlight';
import { oneOf, words, type Fields } from '@/lib/messages/words-schema';

/** What the reader has chosen. A setting that is not stored has the value of `DEFAULTS`. */
export type Settings = {
  /** Ground and ink; `auto` follows the system. */
  theme: 'auto' | 'paper' | 'sepia' | 'night' | 'black';
  /** Size of the article's text, as a factor of the interface's own. */
  textSize: number;
  /** Whether to ask for leave to fetch pictures from other hosts. */
  pictures: 'ask' | 'own-host-only';
  /** How closely the library sets its rows. */
  density: 'comfortable' | 'compact';
  /** Whether what people say in the writer's words is listed among their quotations. */
  indirect: boolean;
  /** What each colour of highlights means, the first colour's first; empty where the reader gave none. */
  colourNames: string[];
};

export const DEFAULTS: Settings = {
  theme: 'auto',
  textSize: 1,
  pictures: 'ask',
  density: 'comfortable',
  indirect: false,
  colourNames: [],
};

const settingsSchema = v.object({
  theme: v.exactOptional(
    oneOf<Settings['theme']>({ auto: true, paper: true, sepia: true, night: true, black: true }),
  ),
  textSize: v.exactOptional(v.pipe(v.number(), v.minValue(0.5), v.maxValue(3))),
  pictures: v.exactOptional(oneOf<Settings['pictures']>({ ask: true, 'own-host-only': true })),
  indirect: v.exactOptional(v.boolean()),
  colourNames: v.exactOptional(v.pipe(v.array(words), v.maxLength(COLOURS.length))),
  density: v.exactOptional(oneOf<Settings['density']>({ comfortable: true, compact: true })),
} satisfies Fields<Settings>);

const stored = storage.defineItem<Partial<Settings>>('local:settings', { fallback: {} });

/** The reader's settings as they are now. */
export async function readSettings(): Promise<Settings> {
  return { ...DEFAULTS, ...(await stored.getValue()) };
}

/** Changes some settings and leaves the others. */
export async function changeSettings(change: Partial<Settings>): Promise<void> {
  await stored.setValue({ ...(await stored.getValue()), ...change });
}

/** Takes settings of a backup where the reader has not chosen otherwise; what is none of ours in it is left out. */
export async function takeSettings(offered: unknown): Promise<void> {
  const parsed = v.safeParse(settingsSchema, offered);
  if (parsed.success) await stored.setValue({ ...parsed.output, ...(await stored.getValue()) });
}

/** Calls `changed` with the new settings whenever any page has changed one, until `signal` says stop. */
export function onSettingsChanged(changed: (settings: Settings) => void, signal: AbortSignal): void {
  const unwatch = stored.watch((settings) => changed({ ...DEFAULTS, ...settings }));
  signal.addEventListener('abort', unwatch, { once: true });
}
