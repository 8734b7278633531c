import type { BinaryExpression, Node, UnaryExpression } from 'acorn';
import { typeName } from '#core/snippet/value/join.ts';
import {
  isPrimitive,
  isThing,
  Unknown,
  type Primitive,
  type Value,
} from '#core/snippet/value/value.ts';
import { isXhrMember } from '#core/snippet/library/xhrMembers.ts';
import type { Machine } from './machine.ts';
import { concat, isText, isTrue, toText } from './text.ts';

const numbers = { type: 'number' } as const;
const booleans = { type: 'boolean' } as const;

export function unary(operator: UnaryExpression['operator'], value: Value): Value {
  if (operator === 'void') return undefined;
  if (operator === 'typeof') return typeName(value) ?? new Unknown('run', { type: 'string' });
  if (operator === '!') {
    const truth = isTrue(value);
    return truth === undefined ? new Unknown('run', booleans) : !truth;
  }
  if (!isPrimitive(value)) return new Unknown('run', operator === '+' ? numbers : {});
  if (operator === '-') return -Number(value);
  if (operator === '+') return Number(value);
  return operator === '~' ? ~Number(value) : new Unknown('run');
}

interface Operand {
  readonly value: Value;
  readonly node: Node;
}

export function binary(
  m: Machine,
  operator: BinaryExpression['operator'],
  left: Operand,
  right: Operand,
): Value {
  if (operator === '+') return plus(m, left, right);
  const [a, b] = [left.value, right.value];
  if (operator === '===' || operator === '!==') {
    const same = isEqual(a, b);
    return same === undefined ? new Unknown('run', booleans) : same === (operator === '===');
  }
  if (operator === 'in') return isIn(m, a, b);
  if (!isPrimitive(a) || !isPrimitive(b)) return looseEquality(operator, a, b);
  return onPrimitives(operator, a, b);
}

function plus(m: Machine, left: Operand, right: Operand): Value {
  const [a, b] = [left.value, right.value];
  if (isPrimitive(a) && isPrimitive(b) && typeof a !== 'string' && typeof b !== 'string')
    return Number(a) + Number(b);
  const text = isText(a) || isText(b) || isThing(a) || isThing(b);
  const both = [toText(m, a, left.node), toText(m, b, right.node)] as const;
  const whole = concat(m, both[0], both[1]);
  if (text || typeof whole === 'string') return whole;
  // Perhaps two numbers.
  return new Unknown(whole.why, whole.shown === undefined ? {} : { shown: whole.shown });
}

/** As `===` compares; undefined if that is not known. */
export function isEqual(a: Value, b: Value): boolean | undefined {
  if (isPrimitive(a) && isPrimitive(b)) return a === b;
  if (isThing(a) && isThing(b)) return a === b;
  if (a instanceof Unknown || b instanceof Unknown) return a === b ? undefined : differ(a, b);
  return false;
}

/** Whether what is known of the two leaves no way for them to be equal. */
function differ(a: Value, b: Value): false | undefined {
  const [one, other] = [typeName(a), typeName(b)];
  if (one !== undefined && other !== undefined && one !== other) return false;
  const [known, unknown] = a instanceof Unknown ? [b, a] : [a, b];
  if (!(unknown instanceof Unknown) || unknown.options.length === 0) return undefined;
  return unknown.options.every((option) => isEqual(option, known) === false) ? false : undefined;
}

function looseEquality(operator: BinaryExpression['operator'], a: Value, b: Value): Value {
  const isEquality = operator === '==' || operator === '!=';
  const nothing = [a, b].some((value) => value === null || value === undefined);
  const things = isThing(a) || isThing(b);
  if (isEquality && nothing && things) return operator === '!=';
  if (isEquality && isThing(a) && isThing(b)) return (a === b) === (operator === '==');
  const compares = isEquality || ['<', '>', '<=', '>=', 'instanceof'].includes(operator);
  return new Unknown('run', compares ? booleans : {});
}

function isIn(m: Machine, key: Value, target: Value): Value {
  if (isThing(target, 'xhr') && typeof key === 'string' && isXhrMember(key)) return true;
  if (isPrimitive(key) && isThing(target, 'object')) {
    const { props, open } = m.state(target);
    const item = props.get(String(key));
    if (item && !item.maybe) return true;
    if (!item && !open && target.code === null && !(String(key) in {})) return false;
  }
  return new Unknown('run', booleans);
}

function onPrimitives(operator: BinaryExpression['operator'], a: Primitive, b: Primitive): Value {
  const [x, y] = [a as number, b as number];
  switch (operator) {
    case '==':
      return x == y; // eslint-disable-line eqeqeq -- the operator of the code that is followed
    case '!=':
      return x != y; // eslint-disable-line eqeqeq -- the operator of the code that is followed
    case '<':
      return x < y;
    case '<=':
      return x <= y;
    case '>':
      return x > y;
    case '>=':
      return x >= y;
    case '-':
      return x - y;
    case '*':
      return x * y;
    case '/':
      return x / y;
    case '%':
      return x % y;
    case '**':
      return x ** y;
    case '|':
      return x | y;
    case '&':
      return x & y;
    case '^':
      return x ^ y;
    case '<<':
      return x << y;
    case '>>':
      return x >> y;
    case '>>>':
      return x >>> y;
    default:
      return new Unknown('run');
  }
}
