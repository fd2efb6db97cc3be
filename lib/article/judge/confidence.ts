import type { Evidence } from './evidence';

/** How likely the text is whole and clean, from 0 to 1. */
export function confidenceOf(evidence: Evidence): number {
  const { length, linked, leftOut, regained, ofPage, ofDeclared } = evidence;
  const score =
    2.5 +
    0.6 * Math.min(2, Math.log10(Math.max(length, 1) / 500)) -
    5 * linked -
    2 * leftOut -
    2 * regained -
    1.5 * (1 - ofPage) -
    2 * (1 - ofDeclared);
  return Math.round(100 / (1 + Math.exp(-score))) / 100;
}
