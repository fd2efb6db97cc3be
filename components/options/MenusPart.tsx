import { useWords, type Word } from '@/components/words/words';
import type { MenuEntry } from '@/lib/browser/invitations';
import type { SettingsProps } from './options-state';
import { Switch } from './Switch';

// In the order the browser has them: of the page, of a link, of selected words.
const ENTRIES: Record<MenuEntry, Word> = {
  save: 'menu_save',
  'save-link': 'menu_save_link',
  highlight: 'menu_highlight',
};

/** What stands in the browser's menus. */
export function MenusPart({ settings: { menusOff }, onChange }: SettingsProps) {
  const say = useWords();
  return (
    <section id="menus">
      <h2>{say('options_menus')}</h2>
      <p>{say('options_menus_text')}</p>
      <div>
        {entries.map((entry) => (
          <Switch
            key={entry}
            label={say(ENTRIES[entry])}
            isOn={!menusOff.includes(entry)}
            onSwitch={(isOn) =>
              onChange({
                menusOff: isOn ? menusOff.filter((each) => each !== entry) : [...menusOff, entry],
              })
            }
          />
        ))}
      </div>
    </section>
  );
}

const entries = Object.keys(ENTRIES).filter((entry): entry is MenuEntry => entry in ENTRIES);
