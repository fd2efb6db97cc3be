import { useId } from 'preact/hooks';
import { SelectRow } from '@/components/controls/SelectRow';
import { Slider } from '@/components/controls/Slider';
import { Tick } from '@/components/controls/Tick';
import { numberFormat } from '@/components/words/formats';
import { useLanguage } from '@/components/words/language';
import { useWords } from '@/components/words/words';
import type { Looks } from '@/lib/browser/looks';
import { FACES, RANGES, THEMES } from './ranges';
import styles from './LooksChoices.module.css';

type Props = { looks: Looks; onChange: (change: Partial<Looks>) => void };

/** Every choice of type and theme; each is told the moment it is made. */
export function LooksChoices({ looks, onChange }: Props) {
  const say = useWords();
  const language = useLanguage();
  return (
    <div class={styles['choices']}>
      <Themes chosen={looks.theme} onChoose={(theme) => onChange({ theme })} />
      <SelectRow
        label={say('looks_face')}
        value={looks.face}
        options={FACES.map(([name, words]) => [name, words ?? say('face_system')])}
        onChange={(face) => onChange({ face })}
      />
      {RANGES.map(({ of, word, ...range }) => (
        <Slider
          key={of}
          label={say(word)}
          {...range}
          value={looks[of]}
          shown={numberFormat(language, of === 'measure' ? {} : { style: 'percent' }).format(looks[of])}
          onChange={(value) => onChange({ [of]: value })}
        />
      ))}
      <Tick isOn={looks.justified} onSwitch={(justified) => onChange({ justified })}>
        {say('looks_justified')}
      </Tick>
    </div>
  );
}

type ThemesProps = { chosen: Looks['theme']; onChoose: (theme: Looks['theme']) => void };

function Themes({ chosen, onChoose }: ThemesProps) {
  const say = useWords();
  const group = useId();
  return (
    <fieldset class={styles['themes']}>
      <legend class="unseen">{say('looks_theme')}</legend>
      {THEMES.map(([theme, word]) => (
        <label key={theme}>
          <input
            class="unseen"
            type="radio"
            name={group}
            checked={theme === chosen}
            onChange={() => onChoose(theme)}
          />
          <span class={styles['swatch']} data-theme={theme} aria-hidden="true">
            Aa
          </span>
          {say(word)}
        </label>
      ))}
    </fieldset>
  );
}
