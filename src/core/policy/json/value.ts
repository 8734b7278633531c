import type { JsonNode } from '#core/policy/json/tree.ts';

/** A step down: a key of an object or an index of a list. */
export type JsonStep = string | number;

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

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
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

/**
 * `value` with `leaf` at `path`; undefined removes what is there. Objects and lists that are
 * missing on the way are made; an index behind the end of a list adds to it.
 */
export function withValueAt(
  value: unknown,
  [step, ...rest]: readonly JsonStep[],
  leaf: unknown,
): unknown {
  if (step === undefined) return leaf;
  if (Array.isArray(value) && typeof step === 'number') {
    const entry = withValueAt(value[step], rest, leaf);
    return entry === undefined ? value.toSpliced(step, 1) : value.toSpliced(step, 1, entry);
  }
  if (isObject(value) && typeof step === 'string') {
    const { [step]: _, ...others } = value;
    const member = withValueAt(Object.hasOwn(value, step) ? value[step] : undefined, rest, leaf);
    return member === undefined ? others : { ...value, [step]: member };
  }
  const inner = withValueAt(undefined, rest, leaf);
  if (inner === undefined) return value;
  return typeof step === 'number' ? [inner] : { [step]: inner };
}

/** How many entries are the same at the beginning (`head`), and behind those at the end (`tail`). */
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
