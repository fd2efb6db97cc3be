import type { Settings } from '@/lib/browser/settings';

/** What a part of the options shows of the settings, and how it changes some of them. */
export type SettingsProps = { settings: Settings; onChange: (change: Partial<Settings>) => void };
