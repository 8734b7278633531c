import type { ArrowFunctionExpression, Function, Node } from 'acorn';
import type { Thing } from '#core/snippet/value/value.ts';
import type { Frame } from './frame.ts';
import type { Machine } from './machine.ts';
import type { Scope } from './scope.ts';

/** A function's code, and what it sees. */
export interface Closure {
  readonly node: Function | ArrowFunctionExpression;
  readonly scope: Scope;
  /** Of an arrow function: whose `this` it has. */
  readonly frame: Frame | null;
  /** The class whose method it is, for `super`. */
  readonly homeClass: Thing | null;
}

export const closureOf = (thing: Thing): Closure => thing.code as Closure;

export function makeFunction(
  m: Machine,
  node: Function | ArrowFunctionExpression,
  scope: Scope,
  homeClass: Thing | null = null,
): Thing {
  const frame = (node as Node).type === 'ArrowFunctionExpression' ? m.frame : null;
  const code: Closure = { node, scope, frame, homeClass };
  const thing = m.make('function', node, {}, '', code);
  if (!m.heap.layer.dead) m.made.push(thing);
  return thing;
}
