import { defaultLayout, layOut, lineStart, type Source } from './layout.ts';
import { parseJsonTree, type JsonNode } from './tree.ts';

/** JSON text, laid out; order, repeated keys and the spelling of scalars remain. A text that is not
 *  JSON remains as it is. */
export function layOutText(text: string): string {
  const { root, issues } = parseJsonTree(text);
  return issues.length > 0 ? text : layOut(nodesOf(text), root, defaultLayout, lineStart);
}

const nodesOf = (text: string): Source<JsonNode> => ({
  scalar: ({ type, start, end }) => (type === 'scalar' ? text.slice(start, end) : null),
  isList: ({ type }) => type === 'array',
  entries: (node) => {
    if (node.type === 'scalar') return [];
    if (node.type === 'array') return node.entries.map((value) => ({ value }));
    return node.entries.map(({ start, keyEnd, node: value }) => ({
      key: text.slice(start, keyEnd),
      value,
    }));
  },
});
