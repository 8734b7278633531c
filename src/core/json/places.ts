import { pointerSteps } from './pointer.ts';
import type { TextRange } from '#core/text/textRange.ts';
import type { JsonMember, JsonNode, JsonObject } from './tree.ts';

/** Where a value is, and its key if it is a member of an object. */
export interface Place {
  readonly value: JsonNode;
  readonly key?: TextRange;
}

/**
 * Finds values by JSON pointer; of a repeated key, the last one. Objects are indexed when first
 * asked, so that many issues in one large object do not each search it.
 */
export function placeFinder(root: JsonNode): (pointer: string) => Place | undefined {
  const indexes = new Map<JsonObject, ReadonlyMap<string, JsonMember>>();
  const memberOf = (object: JsonObject, key: string): JsonMember | undefined => {
    const index = indexes.get(object) ?? new Map(object.entries.map((entry) => [entry.key, entry]));
    indexes.set(object, index);
    return index.get(key);
  };
  return (pointer) => {
    let node: JsonNode | undefined = root;
    let member: JsonMember | undefined;
    for (const step of pointerSteps(pointer)) {
      member = node?.type === 'object' ? memberOf(node, step) : undefined;
      node = node?.type === 'array' ? node.entries[Number(step)] : member?.node;
    }
    return node && { value: node, ...(member && { key: keyRange(member) }) };
  };
}

export function keyRange({ start, keyEnd }: JsonMember): TextRange {
  return { start, end: keyEnd };
}
