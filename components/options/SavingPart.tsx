import { useWords } from '@/components/words/words';
import { Choice } from './Choice';
import type { SettingsProps } from './options-state';

/** What is kept of an article that is saved. */
export function SavingPart({ settings, onChange }: SettingsProps) {
  const say = useWords();
  return (
    <section id="saving">
      <h2>{say('options_saving')}</h2>
      <Choice
        legend="options_pictures"
        values={[
          ['ask', 'options_pictures_ask'],
          ['own-host-only', 'options_pictures_own'],
          ['none', 'options_pictures_none'],
        ]}
        chosen={settings.pictures}
        onChoose={(pictures) => onChange({ pictures })}
      />
    </section>
  );
}
