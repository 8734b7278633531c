import type { Syntax } from '#core/javaRegex/pattern/syntax.ts';

/** Whether something holds for a tree or a part of it. */
export function some(node: Syntax, holds: (node: Syntax) => boolean): boolean {
  return holds(node) || partsOf(node).some((part) => some(part, holds));
}

function partsOf(node: Syntax): readonly Syntax[] {
  if (node.kind === 'sequence') return node.items;
  if (node.kind === 'alternation') return node.branches;
  return 'body' in node ? [node.body] : [];
}

/** Whether it can match without taking a character. */
export function mayBeEmpty(node: Syntax): boolean {
  switch (node.kind) {
    case 'set':
    case 'lineBreak':
      return false;
    case 'consumer':
      return node.takes.kind === 'text'
        ? node.takes.codePoints.length === 0
        : node.takes.kind !== 'grapheme';
    case 'sequence':
      return node.items.every(mayBeEmpty);
    case 'alternation':
      return node.branches.some(mayBeEmpty);
    case 'repeat':
      return node.min === 0 || mayBeEmpty(node.body);
    case 'group':
    case 'atomic':
    case 'possessive':
      return mayBeEmpty(node.body);
    case 'empty':
    case 'ahead':
    case 'behind':
      return true;
  }
}

/** Whether what it matches depends on the text around it. */
export const looksAround = (node: Syntax): boolean =>
  some(node, (part) => {
    if (part.kind === 'consumer') return ['start', 'end', 'boundary'].includes(part.takes.kind);
    return part.kind === 'ahead' || part.kind === 'behind';
  });
