/** How articles are set, and on what ground. The numbers but the measure are factors of what suits the script. */
export type Looks = {
  /** Ground and ink; `auto` follows the system. */
  theme: 'auto' | 'paper' | 'sepia' | 'night' | 'black' | 'contrast';
  face: 'newsreader' | 'literata' | 'source-serif' | 'atkinson' | 'dyslexic' | 'system';
  /** Size of the article's text. */
  textSize: number;
  lineHeight: number;
  /** Letters in a line, at most. */
  measure: number;
  /** Added between letters and between words, in em. */
  letterSpacing: number;
  wordSpacing: number;
  /** Whether both edges of the text are even. */
  justified: boolean;
};

export const DEFAULT_LOOKS: Looks = {
  theme: 'auto',
  face: 'newsreader',
  textSize: 1,
  lineHeight: 1,
  measure: 66,
  letterSpacing: 0,
  wordSpacing: 0,
  justified: false,
};

/** Dresses a page, and remembers it for the first moment of the next one. */
export function putOn(root: HTMLElement, looks: Looks): void {
  wear(root, looks);
  localStorage.setItem(REMEMBERED, JSON.stringify(looks));
}

/** Dresses a page as the last one was, before anything is drawn: the settings themselves take a moment to be read. */
export function putOnRemembered(root: HTMLElement): void {
  const kept = localStorage.getItem(REMEMBERED);
  if (kept !== null) wear(root, { ...DEFAULT_LOOKS, ...JSON.parse(kept) });
}

const REMEMBERED = 'looks';

function wear(root: HTMLElement, looks: Looks): void {
  const { theme, face, textSize, lineHeight, measure, letterSpacing, wordSpacing, justified } = looks;
  mark(root, 'data-theme', theme === 'auto' ? undefined : theme);
  mark(root, 'data-face', face === 'newsreader' ? undefined : face);
  mark(root, 'data-justified', justified ? '' : undefined);
  root.style.setProperty('--text-scale', `${textSize}`);
  root.style.setProperty('--line-scale', `${lineHeight}`);
  root.style.setProperty('--measure', `${measure}`);
  root.style.setProperty('--letter-space', `${letterSpacing}em`);
  root.style.setProperty('--word-space', `${wordSpacing}em`);
}

function mark(root: HTMLElement, attribute: string, value: string | undefined): void {
  if (value === undefined) root.removeAttribute(attribute);
  else root.setAttribute(attribute, value);
}
