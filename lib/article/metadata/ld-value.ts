import { isNode, type LdNode } from './json-ld';
import { plainText } from './plain-text';

/** The node's own property, never one that a page could have put on a prototype. */
export const own = (node: LdNode | undefined, key: string): unknown =>
  node && Object.hasOwn(node, key) ? node[key] : undefined;

/** A property as a list: one value and a list of values are the same to JSON-LD. */
export function ldList(node: LdNode | undefined, key: string): unknown[] {
  const value = own(node, key);
  return value === undefined || value === null ? [] : Array.isArray(value) ? value.slice(0, 100) : [value];
}

/** A property's first text; of an object, its name, value or address. Empty when there is none. */
export function ldText(node: LdNode | undefined, key: string, limit = 1000): string {
  for (const value of ldList(node, key)) {
    const text = textOfValue(value, limit);
    if (text) return text;
  }
  return '';
}

export function textOfValue(value: unknown, limit = 1000): string {
  if (typeof value === 'string') return plainText(value, limit);
  if (typeof value === 'number') return String(value);
  if (!isNode(value)) return '';
  for (const key of ['name', '@value', 'url', '@id']) {
    const inner = own(value, key);
    if (typeof inner === 'string' && inner) return plainText(inner, limit);
  }
  return '';
}

/** The node's types without the vocabulary's address. */
export const ldTypes = (node: LdNode | undefined): string[] =>
  ldList(node, '@type').flatMap((type) =>
    typeof type === 'string' ? [type.replace(/^(?:https?:\/\/schema\.org\/|schema:)/, '')] : [],
  );

/** Objects of a property, references by `@id` followed. */
export function ldNodes(node: LdNode | undefined, key: string, all: readonly LdNode[]): LdNode[] {
  return ldList(node, key).flatMap((value) => (isNode(value) ? [resolved(value, all)] : []));
}

export function resolved(node: LdNode, all: readonly LdNode[]): LdNode {
  const id = own(node, '@id');
  if (typeof id !== 'string' || own(node, 'name') !== undefined) return node;
  return all.find((other) => own(other, '@id') === id && own(other, 'name') !== undefined) ?? node;
}
