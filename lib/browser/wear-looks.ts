import { DEFAULT_LOOKS, putOn, type Looks } from './looks';
import { changeSettings, onSettingsChanged, readSettings } from './settings';

/** What a page that is dressed can do about it. */
export type Wardrobe = {
  read: () => Promise<Looks>;
  /** Changes some of it, at once on this page and then on every other. */
  change: (change: Partial<Looks>) => void;
  /** Back to how everything looked at first. */
  reset: () => void;
};

/** Dresses this page as the reader has chosen, and again whenever it is chosen otherwise on any page, until `signal` says stop. */
export function wearLooks(dressPage = onThisPage, signal = new AbortController().signal): Wardrobe {
  let worn: Looks = DEFAULT_LOOKS;
  let unwritten = 0;
  const dress = (looks: Looks) => {
    worn = looks;
    dressPage(worn);
  };
  const change = (changed: Partial<Looks>) => {
    dress({ ...worn, ...changed });
    unwritten += 1;
    void changeSettings(changed).finally(() => (unwritten -= 1));
  };
  const read = async () => {
    dress(looksOf(await readSettings()));
    return worn;
  };
  void read();
  // Word of our own change comes back to us; by then a slider may stand elsewhere.
  onSettingsChanged((settings) => unwritten === 0 && dress(looksOf(settings)), signal);
  return { read, change, reset: () => change(DEFAULT_LOOKS) };
}

const onThisPage = (looks: Looks): void => putOn(document.documentElement, looks);

/** The looks among the settings. */
function looksOf(settings: Looks): Looks {
  const { theme, face, textSize, lineHeight, measure, letterSpacing, wordSpacing, justified } = settings;
  return { theme, face, textSize, lineHeight, measure, letterSpacing, wordSpacing, justified };
}
