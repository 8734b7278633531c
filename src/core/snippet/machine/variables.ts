import type { AnyNode, Identifier, Node } from 'acorn';
import { globalValue } from '#core/snippet/builtin/globals.ts';
import { uninitialised } from '#core/snippet/value/heap.ts';
import { Unknown, type Value } from '#core/snippet/value/value.ts';
import { itemOf, type Machine } from './machine.ts';
import { withItem } from './members.ts';
import { Binding, type BindingKind, type Scope } from './scope.ts';

export function declare(
  m: Machine,
  scope: Scope,
  { name }: Identifier,
  kind: BindingKind,
  value: Value | typeof uninitialised,
  key: Node,
): void {
  const binding = new Binding(key, kind);
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
    const { props } = m.state(m.globals);
    return m.change(m.globals, { props: withItem(props, itemOf(value, at, name)) });
  }
  const isSet = typeof m.heap.read(binding).value !== 'symbol';
  if (!isSet || binding.kind === 'const' || binding.kind === 'import') return void m.fail();
  m.heap.write(binding, value);
}
