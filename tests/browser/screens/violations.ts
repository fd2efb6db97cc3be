import axe from 'axe-core';
import type { VNode } from 'preact';
import { pressCaseKeys } from './case-keys';
import { draw } from './draw';

export type Scheme = 'light' | 'dark';

/** What axe finds wrong with a case drawn by day or by night, each finding in one line. */
export async function violationsIn(name: string, what: VNode, scheme: Scheme): Promise<string[]> {
  document.documentElement.style.colorScheme = scheme;
  draw(what);
  await pressCaseKeys(name);
  await document.fonts.ready;
  const { violations } = await axe.run(document);
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
