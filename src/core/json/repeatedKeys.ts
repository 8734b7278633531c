import { pointerTo } from './pointer.ts';
import type { JsonMember, JsonNode } from './tree.ts';

export interface RepeatedKey {
  /** JSON pointer. */
  readonly path: string;
  readonly member: JsonMember;
}

/** Every member whose key an earlier member of the same object has. */
export function repeatedKeys(node: JsonNode, path = ''): readonly RepeatedKey[] {
  switch (node.type) {
    case 'scalar':
      return [];
    case 'array':
      return node.entries.flatMap((entry, index) =>
        entry.type === 'scalar' ? [] : repeatedKeys(entry, pointerTo(path, index)),
      );
    case 'object':
      return repeatedInObject(node.entries, path);
  }
}

function repeatedInObject(members: readonly JsonMember[], path: string): readonly RepeatedKey[] {
  const seen = new Set<string>();
  return members.flatMap((member) => {
    const memberPath = pointerTo(path, member.key);
    const own = seen.has(member.key) ? [{ path: memberPath, member }] : [];
    seen.add(member.key);
    return [...own, ...repeatedKeys(member.node, memberPath)];
  });
}
