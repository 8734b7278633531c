import type { AnyNode } from 'acorn';

/** The expression of which TypeScript is told a type: `options as Options`; null if it is no such. */
export function typedInner(node: AnyNode): AnyNode | null {
  const { type } = node as { readonly type: string };
  const isTyped = /^TS.*(?:Expression|Assertion)$/.test(type) && 'expression' in node;
  return isTyped ? (node.expression as AnyNode) : null;
}
