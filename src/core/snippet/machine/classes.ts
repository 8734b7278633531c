import type { AnyNode, Class, MethodDefinition, Node, PropertyDefinition } from 'acorn';
import { isPrimitive, isThing, Thing, Unknown, type Value } from '#core/snippet/value/value.ts';
import { accessorOf, keyOf } from './literals.ts';
import { callUnknown, runFrame } from './calls.ts';
import { closureOf, makeFunction } from './closures.ts';
import { anyArgs, noArgs, topFrame, type Args } from './frame.ts';
import { itemOf, type Machine } from './machine.ts';
import { findItem, putMember } from './members.ts';
import { Scope } from './scope.ts';
import { declare } from './variables.ts';

/** A class's code: its fields, its constructor, what it extends. */
interface ClassCode {
  readonly scope: Scope;
  readonly fields: readonly PropertyDefinition[];
  readonly maker: Thing | null;
  /** null if it extends nothing. */
  readonly parent: Value;
}

const classCode = (thing: Thing): ClassCode => thing.code as ClassCode;

export function makeClass(m: Machine, node: Class, outer: Scope): Thing {
  const scope = new Scope(outer);
  const parent = node.superClass ? m.rules.evaluate(m, node.superClass, scope) : null;
  const members = node.body.body as readonly AnyNode[];
  const fields = members.filter((member) => member.type === 'PropertyDefinition');
  const code = {
    scope,
    fields: fields.filter((field) => !field.static),
    maker: null as Thing | null,
    parent,
  };
  const thing = m.make('class', node, {}, '', code);
  if (node.id) declare(m, scope, node.id, thing, true);
  const proto = m.make('object', node.body, {}, '', isThing(parent, 'class') ? parent : null);
  putMember(m, thing, itemOf(proto, node, 'prototype'));
  for (const member of members) {
    if (member.type === 'MethodDefinition') addMethod(m, thing, proto, member, scope);
    else if (member.type === 'PropertyDefinition' && member.static) {
      addField(m, member, thing, scope, thing);
    } else if (member.type === 'StaticBlock') m.budget.exhaust();
  }
  const maker = m.state(proto).props.get('constructor')?.value;
  code.maker = maker !== undefined && isThing(maker, 'function') ? maker : null;
  return thing;
}

function addMethod(
  m: Machine,
  thing: Thing,
  proto: Thing,
  member: MethodDefinition,
  scope: Scope,
): void {
  const owner = member.static ? thing : proto;
  const key = keyOf(m, member.key, member.computed, scope);
  const made = makeFunction(m, member.value, scope, thing);
  if ('decorators' in member || !isPrimitive(key)) {
    m.forget(made, member);
    return m.change(owner, { open: member });
  }
  const before = m.state(owner).props.get(String(key))?.value;
  const isAccessor = member.kind === 'get' || member.kind === 'set';
  const stored = isAccessor ? accessorOf(before, member.kind, made, member) : made;
  putMember(m, owner, itemOf(stored, member, String(key)));
}

function addField(
  m: Machine,
  { key, computed, value }: PropertyDefinition,
  owner: Thing,
  scope: Scope,
  homeClass: Thing,
): void {
  const name = keyOf(m, key, computed, scope);
  const frame = m.frame;
  m.frame = { ...topFrame, thisValue: owner, homeClass };
  const given = value ? m.rules.evaluate(m, value, scope) : undefined;
  m.frame = frame;
  if (!isPrimitive(name)) return m.forget(owner, key);
  putMember(m, owner, itemOf(given, value ?? key, String(name)));
}

/** `new C(…)` for a class or a function of the text. */
export function constructOf(m: Machine, callee: Thing, args: Args, at: Node): Value {
  const instance = m.make('object', at, {}, '', callee);
  if (callee.kind === 'class') return initialise(m, callee, instance, args, at);
  const result = runFrame(m, callee, args, {
    ...topFrame,
    thisValue: instance,
    isAsync: false,
  });
  return isPrimitive(result) ? instance : isThing(result) ? result : oneOf(m, result, instance, at);
}

/** Sets the fields and runs the constructor; the parent's first. */
function initialise(m: Machine, of: Thing, instance: Thing, args: Args, at: Node): Value {
  const { maker, parent } = classCode(of);
  if (parent === null) setFields(m, of, instance);
  if (!maker) {
    if (parent !== null) constructParent(m, of, instance, args, at);
    return instance;
  }
  const frame = { ...topFrame, thisValue: instance, homeClass: of, isAsync: false };
  const result = runFrame(m, maker, args, frame);
  return result === undefined ? instance : oneOf(m, result, instance, at);
}

function oneOf(m: Machine, result: Value, instance: Thing, at: Node): Value {
  m.forget(instance, at);
  m.forget(result, at);
  return new Unknown('run');
}

function setFields(m: Machine, of: Thing, instance: Thing): void {
  const { fields, scope } = classCode(of);
  for (const field of fields) addField(m, field, instance, scope, of);
}

/** `super(…)` */
export function constructParent(
  m: Machine,
  of: Thing,
  instance: Thing,
  args: Args,
  at: Node,
): void {
  const { parent } = classCode(of);
  if (isThing(parent, 'class') && m.depth < 20) {
    m.depth += 1;
    initialise(m, parent, instance, args, at);
    m.depth -= 1;
  } else {
    callUnknown(m, [instance, parent], args, at);
  }
  setFields(m, of, instance);
}

/** `super.name` */
export function parentMember(m: Machine, name: Value): Value {
  const { homeClass } = m.frame;
  const parent = homeClass ? classCode(homeClass).parent : null;
  if (!isThing(parent, 'class') || !isPrimitive(name)) return new Unknown('run');
  const proto = m.state(parent).props.get('prototype')?.value;
  return proto !== undefined && isThing(proto)
    ? findItem(m, proto, String(name))?.value
    : undefined;
}

/** A method that nothing in the text calls, on an instance of which nothing else is known. */
export function instanceFor(m: Machine, method: Thing): Value {
  const { homeClass, node } = closureOf(method);
  if (!homeClass) return new Unknown('run');
  const { maker } = classCode(homeClass);
  if (maker && closureOf(maker).node === node) return new Unknown('run');
  return constructOf(m, homeClass, maker ? anyArgs : noArgs, node);
}
