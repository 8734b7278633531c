import type { Node } from 'acorn';
import { builtinMember, globalValue } from '#core/snippet/builtin/globals.ts';
import { urlMember, writableUrlMembers, withUrlMember } from '#core/snippet/builtin/url.ts';
import { ownItems } from '#core/snippet/value/ownItems.ts';
import { joinStates, joinValues } from '#core/snippet/value/join.ts';
import {
  emptyState,
  isPrimitive,
  isSettled,
  isThing,
  Thing,
  Unknown,
  type Item,
  type State,
  type Value,
} from '#core/snippet/value/value.ts';
import { argsOf, noArgs } from './frame.ts';
import { itemOf, type Machine } from './machine.ts';

/** What a getter and a setter of one name are. */
export interface Accessor {
  readonly get: Thing | null;
  readonly set: Thing | null;
}

/** The getter and setter that a member is; null if it is a plain value. */
export const accessorIn = (value: Value): Accessor | null =>
  isThing(value, 'builtin') && value.name === 'accessor' ? (value.code as Accessor) : null;

const maxAncestors = 20;

/** The member of a thing, or of what it inherits from. */
export function findItem(m: Machine, target: Thing, name: string): Item | undefined {
  let owner: Thing | undefined = target;
  for (let i = 0; owner && i < maxAncestors; i += 1) {
    const item: Item | undefined = m.state(owner).props.get(name);
    if (item) return item;
    owner = parentOf(m, owner);
  }
  return undefined;
}

function parentOf(m: Machine, thing: Thing): Thing | undefined {
  if (thing.kind !== 'object' || !(thing.code instanceof Thing)) return undefined;
  const prototype = m.state(thing.code).props.get('prototype')?.value;
  return prototype !== undefined && isThing(prototype) && prototype !== thing
    ? prototype
    : undefined;
}

/** `target[name]` */
export function get(m: Machine, target: Value, name: Value, at: Node): Value {
  if (target === null || target === undefined) return m.fail();
  if (isPrimitive(target)) return ofPrimitive(target, name);
  if (target instanceof Unknown) return ofUnknown(m, target, name, at);
  if (!isPrimitive(name)) return ofAnyName(m, target, at);
  const key = String(name);
  if (target.kind === 'builtin') return builtinMember(m, target, key) ?? new Unknown('run');
  if (m.isPage(target)) return globalValue(m, key);
  const item = findItem(m, target, key);
  if (item) return valueOf(m, target, item);
  const { open } = m.state(target);
  if (open) return new Unknown('run');
  return ofKind(m, target, key, at);
}

function valueOf(m: Machine, target: Thing, { value, maybe, at }: Item): Value {
  const accessor = accessorIn(value);
  if (accessor) {
    const { get } = accessor;
    return get ? m.rules.call(m, get, target, noArgs, at, false) : undefined;
  }
  if (!maybe) return value;
  return joinValues(value, m.state(target).open ? new Unknown('run') : undefined);
}

function ofPrimitive(target: string | number | boolean, name: Value): Value {
  if (typeof target !== 'string' || !isPrimitive(name)) return new Unknown('run');
  if (name === 'length') return target.length;
  return /^\d+$/.test(String(name))
    ? target[Number(name)]
    : new Unknown('run', { type: 'function' });
}

function ofUnknown(m: Machine, target: Unknown, name: Value, at: Node): Value {
  m.risks += 1;
  const things = target.options.filter((one) => !(one instanceof Unknown));
  if (things.length !== target.options.length || things.length === 0) {
    m.forget(target, at);
    return new Unknown('run');
  }
  const some = things.filter((one) => one !== null && one !== undefined);
  const values = some.map((one) => get(m, one, name, at));
  return values.length > 0 ? values.reduce(joinValues) : new Unknown('run');
}

/** Any member: what is in it may be changed through the result. */
function ofAnyName(m: Machine, target: Thing, at: Node): Unknown {
  const { props, list } = m.state(target);
  for (const { value } of [...props.values(), ...list]) m.forget(value, at);
  return new Unknown('run');
}

function ofKind(m: Machine, target: Thing, name: string, at: Node): Value {
  const { list, text } = m.state(target);
  switch (target.kind) {
    case 'array': {
      const sure = list.every(({ maybe }) => !maybe);
      if (!sure || target.name === 'iterator') return ofAnyName(m, target, at);
      if (name === 'length') return list.length;
      return /^(?:0|[1-9]\d*)$/.test(name) ? list[Number(name)]?.value : new Unknown('run');
    }
    case 'client':
      // `require('axios').default`
      return name === 'default' ? target : new Unknown('run');
    case 'url':
      return urlMember(m, target, name, text, at);
    case 'object':
      return name in {} || target.code instanceof Unknown ? new Unknown('run') : undefined;
    default:
      return new Unknown('run');
  }
}

/** `target[name] = value` */
export function set(m: Machine, target: Value, name: Value, value: Value, at: Node): void {
  if (target === null || target === undefined) return void m.fail();
  if (target instanceof Unknown) return setOnUnknown(m, target, name, value, at);
  if (isPrimitive(target)) return;
  if (target.kind === 'builtin') return m.budget.exhaust();
  if (!isPrimitive(name) || name === '__proto__') {
    m.forget(target, at);
    return m.forget(value, at);
  }
  setNamed(m, target, String(name), value, at);
}

function setNamed(m: Machine, target: Thing, name: string, value: Value, at: Node): void {
  const state = m.state(target);
  if (target.kind === 'request' || state.frozen) return void m.fail();
  const accessor = accessorIn(findItem(m, target, name)?.value);
  if (accessor) {
    const { set } = accessor;
    return void (set ? m.rules.call(m, set, target, argsOf([value], at), at, false) : m.fail());
  }
  if (target.kind === 'url' && writableUrlMembers.has(name)) {
    return m.change(target, { text: withUrlMember(state.text, name, value) });
  }
  if (target.kind === 'array' && /^(?:length|\d+)$/.test(name)) {
    return setEntry(m, target, name, value, at);
  }
  if (m.isPage(target)) m.forget(value, at, true);
  putMember(m, target, itemOf(value, at, name));
}

/** A member that is set again keeps its place in the order. */
export function putMember(m: Machine, owner: Thing, item: Item): void {
  m.change(owner, { props: new Map(m.state(owner).props).set(item.name, item) });
}

function setEntry(m: Machine, target: Thing, name: string, value: Value, at: Node): void {
  const state = m.state(target);
  const { list } = state;
  const index = Number(name);
  if (name === 'length' && value === 0) return m.change(target, { list: [], open: null });
  if (!isSettled(state) || !(index <= list.length)) {
    m.forget(target, at);
    return m.forget(value, at);
  }
  m.change(target, {
    list: [...list.slice(0, index), itemOf(value, at), ...list.slice(index + 1)],
  });
}

/** One of several things is changed, or a thing that is not in the text. */
function setOnUnknown(m: Machine, target: Unknown, name: Value, value: Value, at: Node): void {
  const things = target.options.filter((one) => isThing(one));
  const known = things.length > 0 && target.options.every((one) => !(one instanceof Unknown));
  if (known) {
    for (const one of things) changeMaybe(m, one, () => set(m, one, name, value, at));
    return;
  }
  m.forget(target, at);
  m.forget(value, at, isPrimitive(name) && String(name).startsWith('on'));
}

/** A change that happens to this thing or not. */
export function changeMaybe(m: Machine, thing: Thing, change: () => void): void {
  const before = m.state(thing);
  change();
  if (m.heap.layer.dead) return;
  m.heap.write(thing, joinStates(before, m.state(thing)));
}

/** `delete target[name]` */
export function remove(m: Machine, target: Value, name: Value, at: Node): void {
  if (target instanceof Unknown) return m.forget(target, at);
  if (!isThing(target)) return;
  const state = m.state(target);
  if (state.frozen) return void m.fail();
  if (!isPrimitive(name) || target.kind === 'array') return m.forget(target, at);
  const props = new Map(state.props);
  props.delete(String(name));
  m.change(target, { props });
}

/** The members and entries that `{ ...value }` and `Object.assign` copy. */
export function copyable(
  m: Machine,
  value: Value,
): Pick<State, 'props' | 'open'> & { known: boolean } {
  const nothing = { props: emptyState.props, open: null, known: true };
  if (isPrimitive(value) && typeof value !== 'string') return nothing;
  if (!isThing(value)) return { ...nothing, known: false };
  const { props, list, open } = m.state(value);
  if ([...props.values()].some(({ value }) => accessorIn(value)))
    return { ...nothing, known: false };
  if (value.kind === 'array') {
    if (value.name === 'iterator') return nothing;
    const all = new Map(list.map((item, i) => [String(i), { ...item, name: String(i) }]));
    return { props: all, open, known: !list.some(({ maybe }) => maybe) };
  }
  if (value.kind === 'function') return { ...nothing, open };
  return {
    props: new Map(ownItems({ props }).map((item) => [item.name, item])),
    open,
    known: true,
  };
}
