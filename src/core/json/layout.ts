import { lineWidth } from './printJson.ts';
import type { JsonArray, JsonMember, JsonNode, JsonObject } from './tree.ts';
import { parseJsonTree } from './tree.ts';
import { isObject } from './withValue.ts';

/** How JSON is laid out. */
export interface Layout {
  /** One level of indentation. */
  readonly unit: string;
  readonly lineEnd: string;
}

export const defaultLayout: Layout = { unit: '  ', lineEnd: '\n' };

/**
 * The value that `node` is in `text`, laid out: objects with a line per member, lists of scalars on
 * one line if they fit. Order, repeated keys and the spelling of scalars stay.
 *
 * @param indent what the line begins with that the value begins in
 * @param column how many columns of that line are taken already
 */
export function layOut(
  text: string,
  node: JsonNode,
  layout: Layout = defaultLayout,
  indent = '',
  column = indent.length,
): string {
  if (node.type === 'scalar') return text.slice(node.start, node.end);
  if (node.type === 'array' && oneLineWidth(node) <= lineWidth - column) {
    return `[${node.entries.map((entry) => text.slice(entry.start, entry.end)).join(', ')}]`;
  }
  const inner = indent + layout.unit;
  const lines = entryLines(text, node, layout, inner);
  const [open, close] = node.type === 'array' ? '[]' : '{}';
  if (lines.length === 0) return `${open}${close}`;
  const { lineEnd } = layout;
  return `${open}${lineEnd}${inner}${lines.join(`,${lineEnd}${inner}`)}${lineEnd}${indent}${close}`;
}

/** `value` on one line, with `space` behind commas and colons. */
export function onOneLine(value: unknown, space: string): string {
  if (Array.isArray(value)) {
    return `[${value.map((entry) => onOneLine(entry, space)).join(`,${space}`)}]`;
  }
  if (!isObject(value)) return JSON.stringify(value);
  const members = Object.entries(value).map(
    ([key, member]) => `${JSON.stringify(key)}:${space}${onOneLine(member, space)}`,
  );
  return `{${members.join(`,${space}`)}}`;
}

/** JSON text, laid out; a text that is no JSON stays as it is. */
export function layOutText(text: string): string {
  const { root, issues } = parseJsonTree(text);
  return issues.length > 0 ? text : layOut(text, root);
}

function entryLines(
  text: string,
  node: JsonArray | JsonObject,
  layout: Layout,
  indent: string,
): string[] {
  if (node.type === 'array') {
    return node.entries.map((entry) => layOut(text, entry, layout, indent));
  }
  return node.entries.map((member: JsonMember) => {
    const key = `${text.slice(member.start, member.keyEnd)}: `;
    return key + layOut(text, member.node, layout, indent, indent.length + key.length);
  });
}

/** Infinite for a list that holds lists or objects. */
function oneLineWidth({ entries }: JsonArray): number {
  return entries.reduce(
    (width, entry) => width + (entry.type === 'scalar' ? entry.end - entry.start + 2 : Infinity),
    entries.length === 0 ? 2 : 0,
  );
}
