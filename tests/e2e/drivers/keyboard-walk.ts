import type { Page } from 'playwright-core';

/** What stands in the way of whoever has only a keyboard; each control is named by its first words. */
export type Walk = {
  /** Controls that Tab never came to. */
  missed: string[];
  /** Controls that do not show that they have the focus. */
  ringless: string[];
  /** The control Tab could not leave. */
  trap?: string;
};

/** So often Tab may be pressed beyond the number of controls: scrollable parts take it, too. */
const SPARE = 40;

/** Presses Tab until it has been round a page. */
export async function walkByKeys(page: Page): Promise<Walk> {
  const controls = await page.evaluate(markControls);
  const seen = new Set<string>();
  const ringless = new Set<string>();
  let before: string | undefined;
  for (let press = 0; press < controls.length + SPARE; press++) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(focused);
    if (at.name !== '' && at.name === before) return { missed: [], ringless: [], trap: at.name };
    before = at.name;
    // Round: out of the page, or at a control once more.
    if ((at.name === '' || seen.has(at.name)) && controls.every((name) => seen.has(name))) break;
    if (at.name === '') continue;
    seen.add(at.name);
    if (!at.hasRing) ringless.add(at.name);
  }
  return { missed: controls.filter((name) => !seen.has(name)), ringless: [...ringless] };
}

/** Names every control that can be seen and used, in the page, and answers the names. */
function markControls(): string[] {
  const CONTROLS = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
  const isShown = (control: Element) =>
    control.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
    control.closest('[inert]') === null;
  const isReached = (control: Element) => {
    if (control.matches(':disabled, [tabindex="-1"]')) return false;
    // Of a group of radio buttons, Tab goes to the chosen one and arrows go to the others.
    return !control.matches('input[type="radio"]:not(:checked)');
  };
  return [...document.querySelectorAll(CONTROLS)].flatMap((control, index) => {
    if (!isShown(control) || !isReached(control)) return [];
    const words = control.getAttribute('aria-label') ?? control.textContent ?? '';
    const name = `${index} ${control.localName} ${words.trim().slice(0, 40)}`;
    control.setAttribute('data-walk', name);
    return [name];
  });
}

/** What has the focus, empty where nothing of the page has, and whether that can be seen. */
function focused(): { name: string; hasRing: boolean } {
  const at = document.activeElement;
  if (!at || at === document.body) return { name: '', hasRing: true };
  const isRinged = (element: Element | null) => {
    if (!element) return false;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    return outlineStyle !== 'none' && parseFloat(outlineWidth) > 0;
  };
  // Some are ringed around what they stand in, and boxes that are only heard around what is seen of them.
  const isSeen = at.getBoundingClientRect().width > 2;
  const hasRing = isSeen
    ? isRinged(at) || isRinged(at.parentElement)
    : isRinged(at.closest('label')) || isRinged(at.nextElementSibling);
  return { name: at.getAttribute('data-walk') ?? `${at.localName} ${at.className}`, hasRing };
}
