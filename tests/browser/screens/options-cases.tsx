import type { ComponentProps } from 'preact';
import { OptionsView } from '@/components/options/OptionsView';
import { DEFAULT_LOOKS } from '@/lib/browser/looks';
import type { Settings } from '@/lib/browser/settings';
import type { Cases } from './case';
import { repairing } from './repairing';

const nothing = () => {};

const SETTINGS: Settings = {
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
  colourNames: ['Money', '', 'To check', '', ''],
  keys: {},
  keysAreOn: true,
  dictionary: '',
  menusOff: ['save-link'],
  repairs: [],
};

type Props = ComponentProps<typeof OptionsView>;

export const options = ({
  settings,
  ...more
}: Partial<Omit<Props, 'settings'>> & { settings?: Partial<Settings> } = {}) => (
  <OptionsView
    settings={{ ...SETTINGS, ...settings }}
    onChange={nothing}
    onLooks={nothing}
    onResetLooks={nothing}
    commands={[
      { name: '_execute_action', shortcut: 'Alt+Shift+Q' },
      { name: 'save', shortcut: 'Alt+Shift+S' },
      { name: 'highlight', shortcut: '' },
    ]}
    onChangeCommands={nothing}
    asked={['activeTab', 'scripting', 'storage', 'unlimitedStorage', 'contextMenus', 'offscreen']}
    granted={[]}
    onTakeBack={nothing}
    {...more}
  />
);

/** States of the page of options. */
export const optionsCases: Cases = {
  'options-first': options(),
  'options-changed': options({
    settings: {
      keysAreOn: false,
      keys: { reader: { q: 'w', c: 'J' }, popup: { s: 'r', r: 's' } },
      pictures: 'none',
      repairs: [...repairing.remembered],
      dictionary: 'https://dictionary.example/?q=%s',
    },
    granted: [
      'https://pictures.example/*',
      'https://a-very-long-name-of-a-server.cdn.pictures-of-the-news.example/*',
    ],
  }),
};
