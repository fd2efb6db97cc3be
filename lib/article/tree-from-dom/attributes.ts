import { webAddress } from '@/lib/article/copy/web-address';
import type { Attributes, Tag } from '@/lib/article/tree';
import { embedOf } from './embed';
import { numberOf } from './marks';
import { pictureAttributes } from './picture';

/** The attributes an element may keep, read and checked one by one. */
export function attributesOf(element: Element, tag: Tag, base: string): Attributes {
  if (!element.hasAttributes()) return {};
  return { ...ownAttributes(element, tag, base), ...languageOf(element) };
}

function ownAttributes(element: Element, tag: Tag, base: string): Attributes {
  switch (tag) {
    case 'a':
      return {
        ...given('href', webAddress(element.getAttribute('href'), base)),
        ...numberOf(element, 'note'),
        ...numberOf(element, 'back'),
      };
    case 'img':
      return pictureAttributes(element, base);
    case 'figure':
    case 'blockquote':
      return embedOf(element);
    case 'td':
    case 'th':
      return { ...given('colSpan', span(element, 'colspan')), ...given('rowSpan', span(element, 'rowspan')) };
    case 'ol':
      return given('start', startOf(element));
    case 'time':
      return given('dateTime', momentOf(element));
    default:
      return {};
  }
}

function languageOf(element: Element): Attributes {
  const lang = element.getAttribute('lang')?.trim();
  const dir = element.getAttribute('dir')?.trim().toLowerCase();
  return {
    ...given('lang', lang && /^[a-z]{2,3}(?:-[a-z\d]{1,8})*$/i.test(lang) ? lang : undefined),
    ...given('dir', dir === 'rtl' || dir === 'ltr' ? dir : undefined),
  };
}

const LARGEST_SPAN = 100;

function span(element: Element, name: string): number | undefined {
  const count = positive(element, name);
  return count && count > 1 ? Math.min(count, LARGEST_SPAN) : undefined;
}

function positive(element: Element, name: string): number | undefined {
  const value = Number.parseInt(element.getAttribute(name) ?? '', 10);
  return value > 0 && value < 100_000 ? value : undefined;
}

function startOf(element: Element): number | undefined {
  const start = Number.parseInt(element.getAttribute('start') ?? '', 10);
  return Number.isSafeInteger(start) && start !== 1 ? start : undefined;
}

function momentOf(element: Element): string | undefined {
  const value = element.getAttribute('datetime')?.trim() ?? '';
  return /^\d{4}-\d\d(?:-\d\d)?/.test(value) && value.length < 40 ? value : undefined;
}

const given = <Name extends keyof Attributes>(
  name: Name,
  value: Attributes[Name] | undefined | '' | 0,
): Attributes => (value === undefined || value === '' || value === 0 ? {} : { [name]: value });
