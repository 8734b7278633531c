import type { AnyNode, AssignmentExpression, BinaryOperator, UpdateExpression } from 'acorn';
import { isPrimitive, Unknown, type Value } from '#core/snippet/value/value.ts';
import { circuit } from './branching.ts';
import { keyOf } from './literals.ts';
import type { Machine } from './machine.ts';
import { binary } from './operators.ts';
import { destructure } from './patterns.ts';
import type { Scope } from './scope.ts';
import { typedInner } from './typedInner.ts';
import { assignName, readName } from './variables.ts';

/** Something that can be read and assigned: a variable, a member. */
interface Place {
  readonly read: () => Value;
  /** @param at the code that says the value */
  readonly write: (value: Value, at?: AnyNode) => void;
}

/** Finds the place once, as JavaScript does; what leads there is run once. */
function placeOf(m: Machine, given: AnyNode, scope: Scope): Place {
  const node = unwrapped(given);
  if (node.type === 'Identifier') {
    return {
      read: () => readName(m, node.name, scope),
      write: (value) => assignName(m, node.name, value, scope, node),
    };
  }
  if (node.type === 'MemberExpression') {
    const target =
      node.object.type === 'Super' ? m.frame.thisValue : m.rules.evaluate(m, node.object, scope);
    const name = keyOf(m, node.property, node.computed, scope);
    return {
      read: () => m.rules.get(m, target, name, node),
      write: (value, at = node) => m.rules.set(m, target, name, value, at),
    };
  }
  return { read: () => new Unknown('run'), write: (value) => m.forget(value, node) };
}

/** TypeScript: `(options as Options).method = …`. */
function unwrapped(node: AnyNode): AnyNode {
  const inner = node.type === 'ParenthesizedExpression' ? node.expression : typedInner(node);
  return inner ? unwrapped(inner) : node;
}

/** Gives a value to a name, a member, or the parts of a pattern. */
export function assignTo(m: Machine, target: AnyNode, value: Value, scope: Scope): void {
  destructure(m, target, value, scope, (part, given) => placeOf(m, part, scope).write(given));
}

export function assign(m: Machine, node: AssignmentExpression, scope: Scope): Value {
  const { left, operator, right } = node;
  const evaluateRight = () => m.rules.evaluate(m, right, scope);
  if (operator === '=') {
    if (left.type === 'ObjectPattern' || left.type === 'ArrayPattern') {
      const value = evaluateRight();
      assignTo(m, left, value, scope);
      return value;
    }
    const place = placeOf(m, left, scope);
    const value = evaluateRight();
    place.write(value, right);
    return value;
  }
  const place = placeOf(m, left, scope);
  const before = place.read();
  const operation = operator.slice(0, -1);
  if (['&&', '||', '??'].includes(operation)) {
    return circuit(m, operation, before, () => {
      const value = evaluateRight();
      place.write(value);
      return value;
    });
  }
  const value = binary(
    m,
    operation as BinaryOperator,
    { value: before, node: left },
    { value: evaluateRight(), node: right },
  );
  place.write(value);
  return value;
}

export function update(m: Machine, node: UpdateExpression, scope: Scope): Value {
  const place = placeOf(m, node.argument, scope);
  const value = place.read();
  const before = isPrimitive(value) ? Number(value) : new Unknown('run', { type: 'number' });
  const step = node.operator === '++' ? 1 : -1;
  const after = typeof before === 'number' ? before + step : before;
  place.write(after);
  return node.prefix ? after : before;
}
