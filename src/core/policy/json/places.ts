import { pointerTo } from '#core/policy/json/pointer.ts';
import type { TextRange } from '#core/policy/json/textRange.ts';
import type { JsonMember, JsonNode } from '#core/policy/json/tree.ts';

/** Where the values and keys of a text stand, by JSON pointer; of a repeated key, the last one. */
export interface Places {
  readonly values: ReadonlyMap<string, TextRange>;
  readonly keys: ReadonlyMap<string, TextRange>;
}

export function placesOf(root: JsonNode): Places {
  const values = new Map<string, TextRange>();
  const keys = new Map<string, TextRange>();
  const visit = (node: JsonNode, path: string): void => {
    values.set(path, node);
    if (node.type === 'array') {
      node.entries.forEach((entry, index) => visit(entry, pointerTo(path, index)));
    } else if (node.type === 'object') {
      for (const member of node.entries) {
        const memberPath = pointerTo(path, member.key);
        keys.set(memberPath, keyRange(member));
        visit(member.node, memberPath);
      }
    }
  };
  visit(root, '');
  return { values, keys };
}

export function keyRange({ start, keyEnd }: JsonMember): TextRange {
  return { start, end: keyEnd };
}
