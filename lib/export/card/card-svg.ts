import type { Card } from './card';
import { FACES, linesOf, type Setting } from './lines';

/** By day or by night. */
export const CARD_LOOKS = ['light', 'night'] as const;
export type CardLook = (typeof CARD_LOOKS)[number];

/** A card as a picture that stands alone; sizes in CSS pixels. */
export type CardSvg = { svg: string; width: number; height: number };

const WIDTH = 1200;
const LEAST_HEIGHT = 630; // With the width, what sites that show cards ask for.
const MARGIN = { top: 104, bottom: 88, start: 152, end: 104 };
const COLUMN = WIDTH - MARGIN.start - MARGIN.end;

const SIZES = [72, 64, 56, 50, 44, 38, 34] as const;
const ROOM = 600; // For the words; what needs more makes the card higher.

const COLOURS = {
  light: { paper: '#faf7f2', ink: '#1f1b16', quiet: '#655d54', accent: '#8f2d22' },
  night: { paper: '#171512', ink: '#e8e1d6', quiet: '#a69c8f', accent: '#e08b7e' },
} as const satisfies Record<CardLook, object>;

/** Draws a card. `fontFaces` is CSS that brings the packed faces along; they must be ready in this page, too. */
export function cardSvg(card: Card, look: CardLook, fontFaces: string): CardSvg {
  const { paper, ink, quiet, accent } = COLOURS[look];
  const { lang, dir } = card;
  const isUpright = UPRIGHT.test(lang ?? '');
  const set = (size: number, weight: number, italic = false): Setting => ({
    size,
    weight,
    italic: italic && !isUpright,
    leading: isUpright ? 1.6 : 1.28,
    width: COLUMN,
    lang,
    dir,
  });
  const pieces: Piece[] = [];
  let y: number = MARGIN.top;
  const put = (words: string | undefined, setting: Setting, colour: string, gap: number) => {
    if (!words) return;
    y += gap;
    const { lines, height } = linesOf(words, setting);
    pieces.push(...lines.map((line) => ({ words: line.words, y: y + line.top, setting, colour })));
    y += height;
  };
  const words = fitting(card.words, (size) => set(size, 420, true));
  const mark = { words: card.mark, y, setting: { ...words, italic: false }, colour: accent };
  put(card.words, words, ink, 0);
  y += 52;
  const rule = y;
  put(card.speaker, set(36, 600), ink, 30);
  put(card.role, set(30, 400), quiet, 2);
  put(card.source, set(28, 400), quiet, card.speaker ? 18 : 30);
  const height = Math.max(LEAST_HEIGHT, Math.ceil(y + MARGIN.bottom));
  // A short quotation stands in the middle.
  const down = (height - MARGIN.bottom - y) / 2;

  const svg = make('svg', { width: WIDTH, height, viewBox: `0 0 ${WIDTH} ${height}` });
  if (lang) svg.setAttributeNS('http://www.w3.org/XML/1998/namespace', 'xml:lang', lang);
  const title = make('title', {});
  title.textContent = [card.words, card.speaker, card.role, card.source].filter(Boolean).join(' — ');
  const style = make('style', {});
  style.textContent = fontFaces;
  const start = dir === 'rtl' ? WIDTH - MARGIN.start : MARGIN.start;
  const group = make('g', { transform: `translate(0 ${down})` });
  group.append(
    drawn(mark, start + (dir === 'rtl' ? HANGING : -HANGING), dir, { 'text-anchor': 'end' }),
    make('rect', { x: dir === 'rtl' ? start - RULE : start, y: rule, width: RULE, height: 3, fill: accent }),
    ...pieces.map((piece) => drawn(piece, start, dir)),
  );
  svg.append(title, style, make('rect', { width: WIDTH, height, fill: paper }), group);
  return { svg: new XMLSerializer().serializeToString(svg), width: WIDTH, height };
}

const HANGING = 14; // Between the opening mark and the words.
const RULE = 72; // Length of the line above the speaker.

/** Scripts without italics; they need more air between lines. */
const UPRIGHT = /^(?:ar|fa|ur|he|yi|zh|ja|ko|hi|th)\b/i;

type Piece = { words: string; y: number; setting: Setting; colour: string };

/** The largest setting in which words have room, or the smallest there is. */
function fitting(words: string, set: (size: number) => Setting): Setting {
  const sizes = SIZES.map(set);
  return (
    sizes.find((setting) => linesOf(words, setting).height <= ROOM) ?? set(SIZES[SIZES.length - 1] ?? 34)
  );
}

function drawn({ words, y, setting, colour }: Piece, x: number, dir: Card['dir'], more = {}): SVGElement {
  const { size, leading, weight, italic } = setting;
  const text = make('text', {
    x,
    y: y + size * (0.78 + (leading - 1) / 2),
    fill: colour,
    direction: dir,
    'font-family': FACES,
    'font-size': size,
    'font-weight': weight,
    'font-style': italic ? 'italic' : 'normal',
    ...more,
  });
  text.textContent = words;
  return text;
}

function make(name: string, attributes: Record<string, string | number>): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}
