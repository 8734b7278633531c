import type {
  ArrayExpression,
  Expression,
  Node,
  ObjectExpression,
  PrivateIdentifier,
  Property,
  SpreadElement,
} from 'acorn';
import { joinValues } from '#core/snippet/value/join.ts';
import {
  isPrimitive,
  isSettled,
  isThing,
  Thing,
  Unknown,
  type Item,
  type State,
  type Value,
} from '#core/snippet/value/value.ts';
import { privateMark } from '#core/snippet/value/ownItems.ts';
import { headerPairs } from '#core/snippet/builtin/headers.ts';
import { makeFunction } from './closures.ts';
import type { Args } from './frame.ts';
import { itemOf, type Machine } from './machine.ts';
import { accessorIn, copyable, type Accessor } from './members.ts';
import type { Scope } from './scope.ts';

/** The name of a member: as it is written, or computed. */
export function keyOf(
  m: Machine,
  key: Expression | PrivateIdentifier,
  computed: boolean,
  scope: Scope,
): Value {
  if (computed) return m.rules.evaluate(m, key, scope);
  if (key.type === 'PrivateIdentifier') return `${privateMark}${key.name}`;
  if (key.type === 'Identifier') return key.name;
  return key.type === 'Literal' ? String(key.value) : new Unknown('run');
}

type Draft = { props: Map<string, Item>; open: State['open'] };

export function objectLiteral(m: Machine, node: ObjectExpression, scope: Scope): Thing {
  const draft: Draft = { props: new Map(), open: null };
  for (const property of node.properties) {
    if (property.type === 'SpreadElement') {
      copyInto(m, draft, m.rules.evaluate(m, property.argument, scope), property);
    } else readProperty(m, draft, property, scope);
  }
  m.budget.spend(draft.props.size >> 2);
  const thing = m.make('object', node, draft);
  for (const { value } of draft.props.values()) if (isThing(value, 'function')) m.own(value, thing);
  return thing;
}

function readProperty(m: Machine, draft: Draft, property: Property, scope: Scope): void {
  const key = keyOf(m, property.key, property.computed, scope);
  const plain = property.kind === 'init';
  const isProto = key === '__proto__' && plain && !property.shorthand && !property.computed;
  const value =
    property.value.type === 'FunctionExpression' && (property.method || !plain)
      ? makeFunction(m, property.value, scope)
      : m.rules.evaluate(m, property.value, scope);
  if (!isPrimitive(key) || isProto) {
    openDraft(draft, property);
    m.forget(value, property);
    return;
  }
  const name = String(key);
  const before = draft.props.get(name)?.value;
  const stored = plain ? value : accessorOf(before, property.kind, value, property);
  draft.props.set(name, itemOf(stored, property.value, name));
}

export function accessorOf(before: Value, kind: string, value: Value, at: Node): Thing {
  const both: Accessor = {
    ...(accessorIn(before) ?? { get: null, set: null }),
    [kind]: isThing(value) ? value : null,
  };
  return new Thing('builtin', at, 'accessor', both);
}

/** Whatever is known so far may have been replaced. */
function openDraft(draft: Draft, at: Node): void {
  draft.open ??= at;
  for (const [name, item] of draft.props)
    draft.props.set(name, { ...item, value: joinValues(item.value, new Unknown('run')) });
}

/** `{ ...value }` */
export function copyInto(m: Machine, draft: Draft, value: Value, at: Node): void {
  if (value instanceof Unknown && value.falsy) return;
  if (value instanceof Unknown && value.options.length > 0) return copyOneOf(m, draft, value, at);
  const { props, open, known } = copyable(m, value);
  if (!known || open) {
    if (!known) m.forget(value, at);
    openDraft(draft, at);
  }
  m.budget.spend(props.size >> 2);
  for (const [name, item] of props) {
    const before = draft.props.get(name);
    if (!item.maybe) draft.props.set(name, item);
    else if (!before)
      draft.props.set(
        name,
        draft.open ? { ...item, value: joinValues(item.value, new Unknown('run')) } : item,
      );
    else
      draft.props.set(name, {
        ...item,
        value: joinValues(before.value, item.value),
        maybe: before.maybe,
      });
  }
}

/** One of several, such as `...(token && { Authorization: token })`. */
function copyOneOf(m: Machine, draft: Draft, value: Unknown, at: Node): void {
  m.budget.spend(value.options.length * draft.props.size);
  const drafts = value.options.map((option): Draft => {
    const own = { props: new Map(draft.props), open: draft.open };
    copyInto(m, own, option, at);
    return own;
  });
  const names = new Set(drafts.flatMap(({ props }) => [...props.keys()]));
  for (const name of names) {
    const items = drafts.map(({ props }) => props.get(name));
    const there = items.filter((item) => item !== undefined);
    const [first] = there;
    if (!first) continue;
    const values = there.map((item) => item.value);
    const maybe = there.length < items.length || there.some((item) => item.maybe);
    const joined = values.reduce(joinValues);
    draft.props.set(
      name,
      joined === first.value && maybe === first.maybe ? first : { ...first, value: joined, maybe },
    );
  }
  draft.open ??= drafts.find(({ open }) => open)?.open ?? null;
}

export function arrayLiteral(m: Machine, node: ArrayExpression, scope: Scope): Thing {
  const { values, nodes, open } = spreadValues(m, node.elements, scope);
  const list = values.map((value, i) => itemOf(value, nodes[i] ?? node));
  m.budget.spend(list.length >> 2);
  return m.make('array', node, { list, open: open ? node : null });
}

/** The values of a list of elements or arguments. */
export function spreadValues(
  m: Machine,
  elements: readonly (Expression | SpreadElement | null)[],
  scope: Scope,
): Args {
  const items: Item[] = [];
  let open = false;
  for (const element of elements) {
    if (!element) items.push(itemOf(undefined, m.program));
    else if (element.type === 'SpreadElement') {
      const spread = iterate(m, m.rules.evaluate(m, element.argument, scope), element);
      if (spread) items.push(...spread);
      else open = true;
    } else {
      const value = m.rules.evaluate(m, element, scope);
      // After an unknown number of others its place is not known.
      if (open) m.forget(value, element);
      else items.push(itemOf(value, element));
    }
  }
  return { values: items.map(({ value }) => value), nodes: items.map(({ at }) => at), open };
}

/** What a loop over the value goes through; null if that is not known. */
export function iterate(m: Machine, value: Value, at: Node): readonly Item[] | null {
  if (typeof value === 'string' && m.budget.spend(value.length))
    return [...value].map((char) => itemOf(char, at));
  if (isThing(value, 'array')) {
    const state = m.state(value);
    const known = isSettled(state);
    if (known && value.name === 'iterator') m.change(value, { list: [] });
    if (known) return state.list;
  }
  if (isThing(value, 'headers')) return headerPairs(m, value, at);
  if (isPrimitive(value) && typeof value !== 'string') m.fail();
  m.forget(value, at);
  return null;
}
