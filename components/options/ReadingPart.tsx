import { useWords } from '@/components/words/words';
import { Choice } from './Choice';
import { DictionaryChoice } from './DictionaryChoice';
import type { SettingsProps } from './options-state';
import { Switch } from './Switch';

/** How articles are read, and how the library lists them. */
export function ReadingPart({ settings, onChange }: SettingsProps) {
  const say = useWords();
  return (
    <section id="reading">
      <h2>{say('options_reading')}</h2>
      <Switch
        label={say('indirect_show')}
        meaning={say('options_indirect')}
        isOn={settings.indirect}
        onSwitch={(indirect) => onChange({ indirect })}
      />
      <DictionaryChoice
        dictionary={settings.dictionary}
        onChoose={(dictionary) => onChange({ dictionary })}
      />
      <Choice
        legend="options_density"
        values={[
          ['comfortable', 'density_comfortable'],
          ['compact', 'density_compact'],
        ]}
        chosen={settings.density}
        onChoose={(density) => onChange({ density })}
      />
    </section>
  );
}
