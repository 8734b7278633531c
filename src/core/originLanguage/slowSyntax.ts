import type { Syntax } from '#core/javaRegex/pattern/syntax.ts';
import { some } from '#core/originLanguage/machine/syntaxParts.ts';

/**
 * Whether JDK 17 may take exponentially long: a repetition without end inside another one, and a back
 * reference. Without the reference, the JDK remembers where it has been.
 */
export const isSlow = (syntax: Syntax): boolean =>
  some(syntax, (node) => node.kind === 'consumer' && node.takes.kind === 'reference') &&
  some(syntax, (node) => isEndless(node) && some(node.body, isEndless));

const isEndless = (node: Syntax): node is Syntax & { kind: 'repeat' } =>
  node.kind === 'repeat' && node.max === Infinity && node.mode !== 'possessive';
