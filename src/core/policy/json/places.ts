import { pointerSteps } from '#core/policy/json/pointer.ts';
import type { TextRange } from '#core/policy/json/textRange.ts';
import type { JsonMember, JsonNode, JsonObject } from '#core/policy/json/tree.ts';

/** Where the values and keys of a text stand, by JSON pointer; of a repeated key, the last one. */
export interface Places {
  readonly values: { get(pointer: string): TextRange | undefined };
  readonly keys: { get(pointer: string): TextRange | undefined };
}

export function placesOf(root: JsonNode): Places {
  const find = finder(root);
  return {
    values: { get: (pointer) => find(pointer).node },
    keys: {
      get: (pointer) => {
        const { member } = find(pointer);
        return member && keyRange(member);
      },
    },
  };
}

export function keyRange({ start, keyEnd }: JsonMember): TextRange {
  return { start, end: keyEnd };
}

interface Found {
  readonly node?: JsonNode | undefined;
  /** Set if `node` is the value of a member. */
  readonly member?: JsonMember | undefined;
}

/** Objects are indexed when first asked, so that many issues in one large object are found fast. */
function finder(root: JsonNode): (pointer: string) => Found {
  const indexes = new Map<JsonObject, ReadonlyMap<string, JsonMember>>();
  const indexOf = (object: JsonObject): ReadonlyMap<string, JsonMember> => {
    const index = indexes.get(object) ?? new Map(object.entries.map((entry) => [entry.key, entry]));
    indexes.set(object, index);
    return index;
  };
  const down = ({ node }: Found, step: string): Found => {
    if (node?.type === 'array') return { node: node.entries[Number(step)] };
    const member = node?.type === 'object' ? indexOf(node).get(step) : undefined;
    return { node: member?.node, member };
  };
  return (pointer) => pointerSteps(pointer).reduce(down, { node: root });
}
