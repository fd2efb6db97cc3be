import { lettered } from '@/lib/article/lettered';

/** Hours ahead of UTC of the abbreviations newspapers print. */
const ZONES: Readonly<Record<string, string>> = {
  z: 'Z',
  utc: 'Z',
  gmt: 'Z',
  est: '-05:00',
  edt: '-04:00',
  cst: '-06:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
  bst: '+01:00',
  cet: '+01:00',
  mez: '+01:00',
  cest: '+02:00',
  mesz: '+02:00',
  eet: '+02:00',
  eest: '+03:00',
  msk: '+03:00',
  wib: '+07:00',
  jst: '+09:00',
  kst: '+09:00',
};

const CLOCK = lettered(
  String.raw`^[^\d\p{L}]*(?:[\p{L}]{1,6}\.?[^\d\p{L}]*){0,2}(?<![\d])(\d{1,2})(?::|\s?h\s?|時|시\s?|\.(?=\d\d\s*(?:uhr|$|\))))(\d{2})(?:[:.](\d{2}))?\s*분?\s*([ap]\.?\s?m\b\.?)?\s*(?:uhr\b\s*)?\(?(?:(?:gmt|utc)?\s?([+-]\d{1,2})(?::?(\d{2}))?|([a-z]{1,4})\b)?`,
  'i',
);

/** The time of day right after a written date, as `T14:05:00+02:00`; empty when none stands there. */
export function timeAfter(text: string): string {
  const found = CLOCK(text).exec(text);
  if (!found) return '';
  const [, hours = '', minutes = '', seconds = '00', half = '', sign, signMinutes = '00', name = ''] = found;
  const hour = hourOf(Number(hours), half.toLowerCase());
  if (hour > 23 || Number(minutes) > 59 || Number(seconds) > 59) return '';
  return `T${two(hour)}:${minutes}:${seconds}${sign ? offset(Number(sign), signMinutes) : zoneNamed(name)}`;
}

const hourOf = (hour: number, half: string): number =>
  half.startsWith('p') && hour < 12 ? hour + 12 : half.startsWith('a') && hour === 12 ? 0 : hour;

const offset = (hours: number, minutes: string): string =>
  Math.abs(hours) > 14 ? '' : `${hours < 0 ? '-' : '+'}${two(Math.abs(hours))}:${minutes}`;

const zoneNamed = (name: string): string => {
  const key = name.toLowerCase();
  return Object.hasOwn(ZONES, key) ? (ZONES[key] ?? '') : '';
};

const two = (value: number): string => String(value).padStart(2, '0');
