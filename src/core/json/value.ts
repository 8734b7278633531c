import type { JsonNode } from './tree.ts';
import { isObject, type JsonStep } from './withValue.ts';

/** The value as `JSON.parse` would give it: of a repeated key the last one counts. */
export function toValue(node: JsonNode): unknown {
  switch (node.type) {
    case 'scalar':
      return node.value;
    case 'array':
      return node.entries.map(toValue);
    case 'object':
      // fromEntries defines, so that a key `__proto__` becomes a property like any other.
      return Object.fromEntries(node.entries.map(({ key, node: child }) => [key, toValue(child)]));
  }
}

/** Whether `node` is `value` already; the order of keys does not matter. */
export function sameValue(node: JsonNode, value: unknown): boolean {
  switch (node.type) {
    case 'scalar':
      return node.value === value;
    case 'array':
      return (
        Array.isArray(value) &&
        node.entries.length === value.length &&
        node.entries.every((entry, index) => sameValue(entry, value[index]))
      );
    case 'object': {
      if (!isObject(value)) return false;
      const members = new Map(node.entries.map((member) => [member.key, member.node]));
      return (
        members.size === Object.keys(value).length &&
        [...members].every(
          ([key, child]) => Object.hasOwn(value, key) && sameValue(child, value[key]),
        )
      );
    }
  }
}

export function childAt(node: JsonNode, step: JsonStep): JsonNode | undefined {
  if (node.type === 'array' && typeof step === 'number') return node.entries[step];
  if (node.type !== 'object') return undefined;
  return node.entries.findLast((member) => member.key === step)?.node;
}

/** How many entries are the same at the beginning (`head`), and of the others at the end (`tail`). */
export function commonEnds(
  entries: readonly JsonNode[],
  values: readonly unknown[],
): { readonly head: number; readonly tail: number } {
  const same = (entry: JsonNode | undefined, value: unknown) => entry && sameValue(entry, value);
  const shorter = Math.min(entries.length, values.length);
  let head = 0;
  while (head < shorter && same(entries[head], values[head])) head++;
  let tail = 0;
  while (tail < shorter - head && same(entries.at(-1 - tail), values.at(-1 - tail))) tail++;
  return { head, tail };
}
