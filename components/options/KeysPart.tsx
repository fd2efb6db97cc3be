import { Button } from '@/components/controls/Button';
import { useWords } from '@/components/words/words';
import { CommandList, type CommandProps } from './CommandList';
import { KEY_TABLES } from './key-tables';
import type { SettingsProps } from './options-state';
import { ScreenKeyList } from './ScreenKeyList';
import { Switch } from './Switch';

type Props = SettingsProps & CommandProps;

/** The keys of each screen, to be put elsewhere; and those the browser listens for. */
export function KeysPart({ settings: { keys, keysAreOn }, onChange, ...browsers }: Props) {
  const say = useWords();
  return (
    <section id="keys">
      <h2>{say('keys')}</h2>
      <Switch
        label={say('options_keys_on')}
        meaning={say('options_keys_on_text')}
        isOn={keysAreOn}
        onSwitch={(isOn) => onChange({ keysAreOn: isOn })}
      />
      {KEY_TABLES.map((table) => (
        <ScreenKeyList
          key={table.screen}
          table={table}
          changes={keys[table.screen] ?? {}}
          onChange={(changes) => onChange({ keys: { ...keys, [table.screen]: changes } })}
        />
      ))}
      {Object.values(keys).some((changes) => Object.keys(changes).length > 0) && (
        <Button onClick={() => onChange({ keys: {} })}>{say('options_keys_reset_all')}</Button>
      )}
      <CommandList {...browsers} />
    </section>
  );
}
