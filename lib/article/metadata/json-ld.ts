import { parseLooseJson } from './loose-json';

/** An object of a page's JSON-LD. Only own properties count: see `ld-value.ts`. */
export type LdNode = Readonly<Record<string, unknown>>;

/** Larger scripts are data dumps; parsing them would hold up the page. */
const LARGEST_SCRIPT = 1_000_000;
const MOST_SCRIPTS = 50;
const MOST_NODES = 2000;
const DEEPEST = 12;

/** Every object in the page's JSON-LD scripts, outer before inner; broken scripts are repaired or left out. */
export function readJsonLd(root: Element): LdNode[] {
  const nodes: LdNode[] = [];
  for (const script of [...root.querySelectorAll('script[type^="application/ld+json" i]')].slice(
    0,
    MOST_SCRIPTS,
  )) {
    const source = script.textContent;
    if (source.length <= LARGEST_SCRIPT) collect(parseLooseJson(source), nodes, 0);
  }
  return nodes;
}

function collect(value: unknown, nodes: LdNode[], depth: number): void {
  if (depth > DEEPEST || nodes.length >= MOST_NODES) return;
  if (Array.isArray(value)) for (const item of value) collect(item, nodes, depth + 1);
  else if (isNode(value)) {
    nodes.push(value);
    for (const key of Object.keys(value)) collect(value[key], nodes, depth + 1);
  }
}

export const isNode = (value: unknown): value is LdNode =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
