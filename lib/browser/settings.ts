import { storage } from '#imports';
import * as v from 'valibot';
import { COLOURS } from '@/lib/highlights/highlight';
import { KEYED_SCREENS, type KeyChanges, type KeyedScreen } from '@/lib/keys/screen-keys';
import { oneOf, words, type Fields } from '@/lib/messages/words-schema';
import type { SiteRepair } from '@/lib/article/repair/site-repair';
import { repairSchema } from '@/lib/messages/repair-schema';
import type { VoiceChoices } from '@/lib/speech/speech-voices';
import { MENU_ENTRIES, type MenuEntry } from './invitations';
import { DEFAULT_LOOKS, type Looks } from './looks';

/** What of the text stays in the light while it is read. */
export type Focus = 'none' | 'ruler' | 'lines' | 'paragraph';

/** What the reader has chosen. A setting that is not stored has the value of `DEFAULTS`. */
export type Settings = Looks & {
  /** Whether to ask for leave to fetch pictures from other hosts, or to keep no pictures at all. */
  pictures: 'ask' | 'own-host-only' | 'none';
  /** How closely the library sets its rows. */
  density: 'comfortable' | 'compact';
  /** Whether what people say in the writer's words is listed among their quotations. */
  indirect: boolean;
  /** Whether quotations in the text wear the colour of their speaker. */
  voiceBars: boolean;
  focus: Focus;
  /** Whether the beginnings of words are set off. */
  emphasis: boolean;
  /** How fast a text scrolls by itself, in words a minute. */
  pace: number;
  /** How fast articles are read aloud: 1 is an even pace. */
  speed: number;
  /** Voices that read aloud, and those that read quotations where that is another one; by language. */
  voices: VoiceChoices;
  quoteVoices: VoiceChoices;
  /** What each colour of highlights means, the first colour's first; empty where the reader gave none. */
  colourNames: string[];
  /** The keys the reader has put elsewhere, by screen. */
  keys: Partial<Record<KeyedScreen, KeyChanges>>;
  /** Whether single letters, digits and signs do anything. */
  keysAreOn: boolean;
  /** The address of the dictionary words are looked up in, with `%s` for the word; empty for none. */
  dictionary: string;
  /** What the reader does not want in the browser's menus. */
  menusOff: MenuEntry[];
  /** What the reader put right in articles, to be done to later ones of the same sites. */
  repairs: SiteRepair[];
};

export const DEFAULTS: Settings = {
  ...DEFAULT_LOOKS,
  pictures: 'ask',
  density: 'comfortable',
  indirect: false,
  voiceBars: true,
  focus: 'none',
  emphasis: false,
  pace: 200,
  speed: 1,
  voices: {},
  quoteVoices: {},
  colourNames: [],
  keys: {},
  keysAreOn: true,
  dictionary: 'https://en.wiktionary.org/w/index.php?search=%s',
  menusOff: [],
  repairs: [],
};

const numberFrom = (least: number, most: number) => v.pipe(v.number(), v.minValue(least), v.maxValue(most));

const A_KEY = v.pipe(words, v.nonEmpty(), v.maxLength(20));

const settingsSchema = v.object({
  theme: v.exactOptional(
    oneOf<Looks['theme']>({
      auto: true,
      paper: true,
      sepia: true,
      night: true,
      black: true,
      contrast: true,
    }),
  ),
  face: v.exactOptional(
    oneOf<Looks['face']>({
      newsreader: true,
      literata: true,
      'source-serif': true,
      atkinson: true,
      dyslexic: true,
      system: true,
    }),
  ),
  textSize: v.exactOptional(numberFrom(0.5, 3)),
  lineHeight: v.exactOptional(numberFrom(0.5, 2)),
  measure: v.exactOptional(numberFrom(20, 200)),
  letterSpacing: v.exactOptional(numberFrom(0, 1)),
  wordSpacing: v.exactOptional(numberFrom(0, 2)),
  justified: v.exactOptional(v.boolean()),
  pictures: v.exactOptional(oneOf<Settings['pictures']>({ ask: true, 'own-host-only': true, none: true })),
  indirect: v.exactOptional(v.boolean()),
  voiceBars: v.exactOptional(v.boolean()),
  focus: v.exactOptional(oneOf<Focus>({ none: true, ruler: true, lines: true, paragraph: true })),
  emphasis: v.exactOptional(v.boolean()),
  pace: v.exactOptional(numberFrom(10, 2000)),
  speed: v.exactOptional(numberFrom(0.5, 3)),
  voices: v.exactOptional(v.record(words, words)),
  quoteVoices: v.exactOptional(v.record(words, words)),
  colourNames: v.exactOptional(v.pipe(v.array(words), v.maxLength(COLOURS.length))),
  keys: v.exactOptional(
    v.pipe(
      v.record(v.picklist(KEYED_SCREENS), v.record(A_KEY, A_KEY)),
      v.transform((keys): Settings['keys'] => keys),
    ),
  ),
  keysAreOn: v.exactOptional(v.boolean()),
  dictionary: v.exactOptional(v.pipe(words, v.maxLength(500))),
  menusOff: v.exactOptional(v.array(v.picklist(MENU_ENTRIES))),
  density: v.exactOptional(oneOf<Settings['density']>({ comfortable: true, compact: true })),
  repairs: v.exactOptional(v.array(repairSchema)),
} satisfies Fields<Settings>);

const stored = storage.defineItem<Partial<Settings>>('local:settings', { fallback: {} });

/** The reader's settings as they are now. */
export async function readSettings(): Promise<Settings> {
  return { ...DEFAULTS, ...(await stored.getValue()) };
}

/** Whether the reader wants pictures kept with articles. */
export const keepsPictures = async (): Promise<boolean> => (await readSettings()).pictures !== 'none';

/** Changes some settings and leaves the others, one change after the other; a function is asked for the change by what they are then. */
export function changeSettings(
  change: Partial<Settings> | ((now: Settings) => Partial<Settings>),
): Promise<void> {
  changing = changing
    .catch(() => undefined)
    .then(async () => {
      const own = await stored.getValue();
      const changed = typeof change === 'function' ? change({ ...DEFAULTS, ...own }) : change;
      await stored.setValue({ ...own, ...changed });
    });
  return changing;
}

// Two changes at once would each write back what the other has just replaced.
let changing: Promise<void> = Promise.resolve();

/** Takes settings of a backup where the reader has not chosen otherwise; what is none of ours in it is left out. */
export async function takeSettings(offered: unknown): Promise<void> {
  const parsed = v.safeParse(settingsSchema, offered);
  if (parsed.success) await stored.setValue({ ...parsed.output, ...(await stored.getValue()) });
}

/** Calls `changed` with the new settings and those before whenever any page has changed one, until `signal` says stop. */
export function onSettingsChanged(
  changed: (settings: Settings, before: Settings) => void,
  signal?: AbortSignal,
): void {
  const unwatch = stored.watch((settings, before) =>
    changed({ ...DEFAULTS, ...settings }, { ...DEFAULTS, ...before }),
  );
  signal?.addEventListener('abort', unwatch, { once: true });
}
