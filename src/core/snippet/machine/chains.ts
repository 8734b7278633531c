import type {
  AnyNode,
  CallExpression,
  ChainExpression,
  MemberExpression,
  NewExpression,
} from 'acorn';
import { callGuessedFunction } from '#core/snippet/library/receiver.ts';
import { Layer } from '#core/snippet/value/heap.ts';
import { joinValues } from '#core/snippet/value/join.ts';
import { isThing, Unknown, type Value } from '#core/snippet/value/value.ts';
import { constructParent, parentMember } from './classes.ts';
import { keyOf, spreadValues } from './literals.ts';
import type { Args } from './frame.ts';
import type { Machine } from './machine.ts';
import type { Scope } from './scope.ts';
import { isNullish } from './text.ts';

/** The rest of `a?.b.c(d)` is left out. */
const cut = Symbol('cut');
type Link = Value | typeof cut;

/** How one chain went: whether its rest is perhaps left out. */
interface Way {
  unsure: boolean;
}

const uncut = (link: Link): Value => (typeof link === 'symbol' ? undefined : link);

/** `a?.b.c(d)`, as a whole. */
export function chain(m: Machine, { expression }: ChainExpression, scope: Scope): Value {
  const base = m.heap.layer;
  const open = m.exits.length;
  const way: Way = { unsure: false };
  m.heap.layer = new Layer(base);
  const value = uncut(link(m, expression, scope, way));
  if (!way.unsure) return value;
  m.heap.meet(base, [m.heap.layer, new Layer(base)], m.exits.length > open);
  return joinValues(value, undefined);
}

export const member = (m: Machine, node: MemberExpression, scope: Scope): Value =>
  uncut(link(m, node, scope, { unsure: false }));

export const call = (m: Machine, node: CallExpression, scope: Scope, awaited: boolean): Value =>
  uncut(callLink(m, node, scope, { unsure: false }, awaited));

function link(m: Machine, node: AnyNode, scope: Scope, way: Way): Link {
  if (node.type === 'CallExpression') return callLink(m, node, scope, way, false);
  if (node.type !== 'MemberExpression') return m.rules.evaluate(m, node, scope);
  const { target, name } = memberOf(m, node, scope, way);
  if (typeof target === 'symbol') return cut;
  return node.object.type === 'Super' ? parentMember(m, name) : m.rules.get(m, target, name, node);
}

interface Reference {
  readonly target: Link;
  readonly name: Value;
}

/** What a member is taken from, and its name. */
function memberOf(m: Machine, node: MemberExpression, scope: Scope, way: Way): Reference {
  const isSuper = node.object.type === 'Super';
  const target = isSuper ? m.frame.thisValue : link(m, node.object, scope, way);
  if (typeof target === 'symbol' || (node.optional && isCut(target, way)))
    return { target: cut, name: null };
  return { target, name: keyOf(m, node.property, node.computed, scope) };
}

function isCut(value: Value, way: Way): boolean {
  const nullish = isNullish(value);
  if (nullish === undefined) way.unsure = true;
  return nullish === true;
}

function callLink(
  m: Machine,
  node: CallExpression,
  scope: Scope,
  way: Way,
  awaited: boolean,
): Link {
  const { callee } = node;
  if (callee.type === 'Super') return callSuper(m, node, scope);
  if (callee.type === 'MemberExpression') return callMethod(m, node, callee, scope, way, awaited);
  const called = link(m, callee, scope, way);
  if (typeof called === 'symbol' || (node.optional && isCut(called, way))) return cut;
  const args = spreadValues(m, node.arguments, scope);
  if (m.stopped) return new Unknown('work');
  const named = callee.type === 'Identifier' ? callee.name : '';
  if (named === 'fetch' && called instanceof Unknown)
    return m.rules.call(m, m.builtin('fetch'), undefined, args, node, awaited);
  if (called instanceof Unknown) callGuessedFunction(m, callee, args, node);
  // It could change any variable.
  if (named === 'eval') m.budget.exhaust();
  return m.rules.call(m, called, undefined, args, node, awaited);
}

function callMethod(
  m: Machine,
  node: CallExpression,
  callee: MemberExpression,
  scope: Scope,
  way: Way,
  awaited: boolean,
): Link {
  const { target, name } = memberOf(m, callee, scope, way);
  if (typeof target === 'symbol') return cut;
  const method =
    callee.object.type === 'Super' ? parentMember(m, name) : methodOf(m, target, name, callee);
  if (node.optional && isCut(method, way)) return cut;
  const args = spreadValues(m, node.arguments, scope);
  if (m.stopped) return new Unknown('work');
  if (isThing(method)) return m.rules.call(m, method, target, args, node, awaited);
  return m.rules.callMethod(m, target, name, args, node, method);
}

/** A method is looked up without changing what it is looked up in. */
function methodOf(m: Machine, target: Value, name: Value, at: AnyNode): Value {
  if (target instanceof Unknown) return new Unknown('run');
  return m.rules.get(m, target, name, at);
}

function callSuper(m: Machine, node: CallExpression, scope: Scope): Value {
  const args: Args = spreadValues(m, node.arguments, scope);
  const { homeClass, thisValue } = m.frame;
  if (homeClass && isThing(thisValue)) constructParent(m, homeClass, thisValue, args, node);
  return undefined;
}

export function construct(m: Machine, node: NewExpression, scope: Scope): Value {
  const callee = m.rules.evaluate(m, node.callee, scope);
  const args = spreadValues(m, node.arguments, scope);
  return m.stopped ? new Unknown('work') : m.rules.construct(m, callee, args, node);
}
