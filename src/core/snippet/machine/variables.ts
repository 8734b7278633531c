import type { AnyNode, Identifier, Node } from 'acorn';
import { globalValue } from '#core/snippet/builtin/globals.ts';
import { uninitialised } from '#core/snippet/value/heap.ts';
import { Unknown, type Value } from '#core/snippet/value/value.ts';
import { itemOf, type Machine } from './machine.ts';
import { putMember } from './members.ts';
import { Binding, type Scope } from './scope.ts';

type Content = Value | typeof uninitialised;

/** @param constant whether assigning it is an error */
export const declare = (
  m: Machine,
  scope: Scope,
  id: Identifier,
  value: Content,
  constant = false,
): void => declareName(m, scope, id.name, value, id, constant);

/** @param key what makes the variable, where the text has no name for it: `arguments` */
export function declareName(
  m: Machine,
  scope: Scope,
  name: string,
  value: Content,
  key: Node,
  constant = false,
): void {
  const binding = new Binding(key, constant);
  scope.add(name, binding);
  m.heap.begin(binding, value);
}

export function readName(m: Machine, name: string, scope: Scope): Value {
  const binding = scope.find(name);
  if (!binding) return globalValue(m, name);
  const { value, stale } = m.heap.read(binding);
  if (typeof value === 'symbol') return m.fail();
  if (!stale) return value;
  // Whatever it was may be changed through whatever it is now.
  m.forget(value, binding.key);
  return new Unknown('choice');
}

/** `name = value` */
export function assignName(
  m: Machine,
  name: string,
  value: Value,
  scope: Scope,
  at: AnyNode,
): void {
  const binding = scope.find(name);
  if (!binding) {
    m.forget(value, at);
    return putMember(m, m.globals, itemOf(value, at, name));
  }
  const isSet = typeof m.heap.read(binding).value !== 'symbol';
  if (!isSet || binding.constant) return void m.fail();
  m.heap.write(binding, value);
}
