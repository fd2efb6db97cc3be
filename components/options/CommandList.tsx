import { Button } from '@/components/controls/Button';
import { useWords, type Word } from '@/components/words/words';
import type { BrowserCommand } from '@/lib/browser/commands';
import styles from './OptionsView.module.css';

export type CommandProps = { commands: readonly BrowserCommand[]; onChangeCommands: () => void };

const COMMANDS: Readonly<Record<string, Word>> = {
  _execute_action: 'command_popup',
  save: 'command_save',
  highlight: 'command_highlight',
  reader: 'command_reader',
};

/** The keys that work on every page: the browser keeps them, and only its own page changes them. */
export function CommandList({ commands, onChangeCommands }: CommandProps) {
  const say = useWords();
  return (
    <>
      <h3>{say('options_commands')}</h3>
      <p>{say('options_commands_text')}</p>
      <dl class={styles['asked']}>
        {commands.map(({ name, shortcut }) => {
          const word = COMMANDS[name];
          return (
            word && (
              <div key={name}>
                <dt>{shortcut === '' ? say('options_no_key') : <kbd>{shortcut}</kbd>}</dt>
                <dd>{say(word)}</dd>
              </div>
            )
          );
        })}
      </dl>
      <Button onClick={onChangeCommands}>{say('options_commands_change')}</Button>
    </>
  );
}
