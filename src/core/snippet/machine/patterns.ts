import type { AnyNode, ArrayPattern, Identifier, ObjectPattern, Pattern } from 'acorn';
import { typeName } from '#core/snippet/value/join.ts';
import { isPrimitive, Unknown, type Value } from '#core/snippet/value/value.ts';
import { iterate, keyOf } from './literals.ts';
import type { Machine } from './machine.ts';
import { copyable, get } from './members.ts';
import type { Scope } from './scope.ts';

/** What is done with each name of a pattern and the value it gets. */
export type Place = (target: AnyNode, value: Value) => void;

/** Takes a value apart as a pattern says: `{ method, headers: { ...rest } }`. */
export function destructure(
  m: Machine,
  pattern: Pattern | AnyNode,
  value: Value,
  scope: Scope,
  place: Place,
): void {
  switch (pattern.type) {
    case 'ObjectPattern':
      return takeMembers(m, pattern, value, scope, place);
    case 'ArrayPattern':
      return takeEntries(m, pattern, value, scope, place);
    case 'AssignmentPattern': {
      const chosen = orDefault(m, value, () => m.rules.evaluate(m, pattern.right, scope));
      return destructure(m, pattern.left, chosen, scope, place);
    }
    case 'RestElement':
      return destructure(m, pattern.argument, value, scope, place);
    default:
      place(pattern, value);
  }
}

/** The value, or the default in place of `undefined`. */
function orDefault(m: Machine, value: Value, otherwise: () => Value): Value {
  if (value === undefined) return otherwise();
  if (!(value instanceof Unknown)) return value;
  const type = typeName(value);
  if (type !== undefined && type !== 'undefined') return value;
  return m.branch(() => value, otherwise);
}

function takeMembers(
  m: Machine,
  pattern: ObjectPattern,
  value: Value,
  scope: Scope,
  place: Place,
): void {
  if (value === null || value === undefined) return void m.fail();
  const taken: string[] = [];
  let sure = true;
  for (const property of pattern.properties) {
    if (property.type === 'RestElement') {
      const rest = sure ? restOf(m, value, taken, property) : new Unknown('run');
      if (!sure) m.forget(value, property);
      destructure(m, property.argument, rest, scope, place);
      continue;
    }
    const key = keyOf(m, property.key, property.computed, scope);
    if (isPrimitive(key)) taken.push(String(key));
    else sure = false;
    destructure(m, property.value, get(m, value, key, property), scope, place);
  }
}

function restOf(m: Machine, value: Value, taken: readonly string[], at: AnyNode): Value {
  const { props, open, known } = copyable(m, value);
  if (!known) m.forget(value, at);
  const left = new Map([...props].filter(([name]) => !taken.includes(name)));
  return m.make('object', at, { props: left, open: known ? open : at });
}

function takeEntries(
  m: Machine,
  pattern: ArrayPattern,
  value: Value,
  scope: Scope,
  place: Place,
): void {
  const items = value === null || value === undefined ? void m.fail() : iterate(m, value, pattern);
  pattern.elements.forEach((element, i) => {
    if (!element) return;
    if (element.type === 'RestElement') {
      const rest = items?.slice(i) ?? null;
      const list = m.make('array', element, { list: rest ?? [], open: rest ? null : element });
      destructure(m, element.argument, list, scope, place);
    } else {
      const taken = items ? items[i]?.value : new Unknown('run');
      destructure(m, element, taken, scope, place);
    }
  });
}

/** The names that a pattern declares. */
export function namesIn(pattern: Pattern | AnyNode): readonly Identifier[] {
  switch (pattern.type) {
    case 'Identifier':
      return [pattern];
    case 'ObjectPattern':
      return pattern.properties.flatMap((property) =>
        namesIn(property.type === 'RestElement' ? property : property.value),
      );
    case 'ArrayPattern':
      return pattern.elements.flatMap((element) => (element ? namesIn(element) : []));
    case 'AssignmentPattern':
      return namesIn(pattern.left);
    case 'RestElement':
      return namesIn(pattern.argument);
    default:
      // TypeScript: `constructor(private readonly url: string)`.
      return 'parameter' in pattern ? namesIn(pattern.parameter as AnyNode) : [];
  }
}
