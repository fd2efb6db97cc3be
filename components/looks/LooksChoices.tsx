import { useId } from 'preact/hooks';
import { numberFormat } from '@/components/words/formats';
import { useLanguage } from '@/components/words/language';
import { useWords } from '@/components/words/words';
import type { Looks } from '@/lib/browser/looks';
import { FACES, RANGES, THEMES, type Range } from './ranges';
import styles from './LooksChoices.module.css';

type Props = { looks: Looks; onChange: (change: Partial<Looks>) => void };

/** Every choice of type and theme; each is told the moment it is made. */
export function LooksChoices({ looks, onChange }: Props) {
  const say = useWords();
  const face = useId();
  return (
    <div class={styles['choices']}>
      <Themes chosen={looks.theme} onChoose={(theme) => onChange({ theme })} />
      <div class={styles['row']}>
        <label for={face}>{say('looks_face')}</label>
        <select
          id={face}
          value={looks.face}
          onChange={({ currentTarget }) => {
            const [chosen] = FACES[currentTarget.selectedIndex] ?? [];
            if (chosen) onChange({ face: chosen });
          }}
        >
          {FACES.map(([name, words]) => (
            <option key={name} value={name}>
              {words ?? say('face_system')}
            </option>
          ))}
        </select>
      </div>
      {RANGES.map((range) => (
        <Slider
          key={range.of}
          range={range}
          value={looks[range.of]}
          onChange={(value) => onChange({ [range.of]: value })}
        />
      ))}
      <label class={styles['justified']}>
        <input
          type="checkbox"
          checked={looks.justified}
          onChange={({ currentTarget }) => onChange({ justified: currentTarget.checked })}
        />
        {say('looks_justified')}
      </label>
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

type SliderProps = { range: Range; value: number; onChange: (value: number) => void };

function Slider({ range: { of, word, least, most, step }, value, onChange }: SliderProps) {
  const say = useWords();
  const language = useLanguage();
  const id = useId();
  const shown = numberFormat(language, of === 'measure' ? {} : { style: 'percent' }).format(value);
  return (
    <div class={styles['row']}>
      <label for={id}>{say(word)}</label>
      <input
        id={id}
        type="range"
        min={least}
        max={most}
        step={step}
        value={value}
        aria-valuetext={shown}
        onInput={({ currentTarget }) => onChange(currentTarget.valueAsNumber)}
      />
      <span class={styles['value']} aria-hidden="true">
        {shown}
      </span>
    </div>
  );
}
