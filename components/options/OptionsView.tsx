import type { ComponentProps } from 'preact';
import { SidePage } from '@/components/controls/SidePage';
import { useWords, type Word } from '@/components/words/words';
import { ColoursPart } from './ColoursPart';
import type { CommandProps } from './CommandList';
import { ElsewherePart } from './ElsewherePart';
import { KeysPart } from './KeysPart';
import { LooksPart } from './LooksPart';
import { MenusPart } from './MenusPart';
import type { SettingsProps } from './options-state';
import styles from './OptionsView.module.css';
import { PrivacyPart, type PrivacyProps } from './PrivacyPart';
import { ReadingPart } from './ReadingPart';
import { RepairsPart } from './RepairsPart';
import { SavingPart } from './SavingPart';

type Props = SettingsProps &
  CommandProps &
  PrivacyProps &
  Pick<ComponentProps<typeof LooksPart>, 'onLooks' | 'onResetLooks'>;

const PARTS: readonly [string, Word][] = [
  ['looks', 'looks'],
  ['reading', 'options_reading'],
  ['saving', 'options_saving'],
  ['repairs', 'options_repairs'],
  ['colours', 'highlights'],
  ['keys', 'keys'],
  ['menus', 'options_menus'],
  ['privacy', 'options_privacy'],
  ['elsewhere', 'options_elsewhere'],
];

/** The page of options: every choice of the reader in one place; each holds from the moment it is made. */
export function OptionsView({ settings, onChange, ...props }: Props) {
  const say = useWords();
  return (
    <SidePage title={say('options')}>
      <nav class={styles['parts']} aria-label={say('options')}>
        {PARTS.map(([id, word]) => (
          <a key={id} href={`#${id}`}>
            {say(word)}
          </a>
        ))}
      </nav>
      <LooksPart looks={settings} onLooks={props.onLooks} onResetLooks={props.onResetLooks} />
      <ReadingPart settings={settings} onChange={onChange} />
      <SavingPart settings={settings} onChange={onChange} />
      <RepairsPart settings={settings} onChange={onChange} />
      <ColoursPart settings={settings} onChange={onChange} />
      <KeysPart
        settings={settings}
        onChange={onChange}
        commands={props.commands}
        onChangeCommands={props.onChangeCommands}
      />
      <MenusPart settings={settings} onChange={onChange} />
      <PrivacyPart asked={props.asked} granted={props.granted} onTakeBack={props.onTakeBack} />
      <ElsewherePart />
    </SidePage>
  );
}
