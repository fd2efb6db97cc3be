import { isDay } from './iso-date';

/** The whole date in a story's address, as in `/2023/04/28/`, `/2023-04-28-` or `/20230428/`. */
export function dateInAddress(url: string): string | undefined {
  const path = URL.canParse(url) ? new URL(url).pathname : '';
  const found =
    /[/_-]((?:19|20)\d\d)([/_-])(0?[1-9]|1[0-2])\2(0?[1-9]|[12]\d|3[01])(?!\d)/.exec(path) ??
    /[/_-]((?:19|20)\d\d)()(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?!\d)/.exec(path);
  if (!found) return undefined;
  const [, year = '', , month = '', day = ''] = found;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(Number(year), Number(month), Number(day)) ? date : undefined;
}
