import type {
  AnyNode,
  AwaitExpression,
  BinaryExpression,
  Expression,
  FunctionExpression,
  Literal,
  LogicalExpression,
  TemplateLiteral,
  UnaryExpression,
} from 'acorn';
import { Unknown, type Value } from '#core/snippet/value/value.ts';
import { assign, update } from './assignments.ts';
import { choose, circuit } from './branching.ts';
import { callUnknown } from './calls.ts';
import { call, chain, construct, member } from './chains.ts';
import { makeClass } from './classes.ts';
import { makeFunction } from './closures.ts';
import { arrayLiteral, keyOf, objectLiteral } from './literals.ts';
import { argsOf } from './frame.ts';
import type { Machine } from './machine.ts';
import { remove } from './members.ts';
import { binary, unary } from './operators.ts';
import { Scope } from './scope.ts';
import { concat, toText } from './text.ts';
import { typedInner } from './typedInner.ts';
import { declare, readName } from './variables.ts';

export function evaluate(m: Machine, node: AnyNode, scope: Scope): Value {
  if (!m.budget.spend(1)) return new Unknown('work');
  if (m.heap.layer.dead) return new Unknown('run');
  switch (node.type) {
    case 'Literal':
      return literal(node);
    case 'TemplateLiteral':
      return template(m, node, scope);
    case 'Identifier':
      return readName(m, node.name, scope);
    case 'ThisExpression':
      return m.frame.thisValue;
    case 'ObjectExpression':
      return objectLiteral(m, node, scope);
    case 'ArrayExpression':
      return arrayLiteral(m, node, scope);
    case 'FunctionExpression':
      return functionExpression(m, node, scope);
    case 'ArrowFunctionExpression':
      return makeFunction(m, node, scope);
    case 'ClassExpression':
      return makeClass(m, node, scope);
    case 'UnaryExpression':
      return unaryExpression(m, node, scope);
    case 'UpdateExpression':
      return update(m, node, scope);
    case 'AssignmentExpression':
      return assign(m, node, scope);
    case 'BinaryExpression':
      return binaryExpression(m, node, scope);
    case 'LogicalExpression':
      return logical(m, node, scope);
    case 'ConditionalExpression':
      return choose(
        m,
        evaluate(m, node.test, scope),
        () => evaluate(m, node.consequent, scope),
        () => evaluate(m, node.alternate, scope),
      );
    case 'SequenceExpression':
      return node.expressions.reduce<Value>((_, part) => evaluate(m, part, scope), undefined);
    case 'MemberExpression':
      return member(m, node, scope);
    case 'ChainExpression':
      return chain(m, node, scope);
    case 'CallExpression':
      return call(m, node, scope, false);
    case 'NewExpression':
      return construct(m, node, scope);
    case 'AwaitExpression':
      return awaited(m, node, scope);
    case 'YieldExpression':
      if (node.argument) m.forget(evaluate(m, node.argument, scope), node);
      m.resume(true);
      return new Unknown('run');
    case 'ParenthesizedExpression':
      return evaluate(m, node.expression, scope);
    case 'TaggedTemplateExpression': {
      const values = node.quasi.expressions.map((part) => evaluate(m, part, scope));
      const tag = evaluate(m, node.tag, scope);
      return callUnknown(m, [tag], argsOf(values, node), node);
    }
    default:
      return otherExpression(m, node, scope);
  }
}

/** TypeScript's ways to say a type, and whatever else is not followed. */
function otherExpression(m: Machine, node: AnyNode, scope: Scope): Value {
  const { type } = node as { readonly type: string };
  const typed = typedInner(node);
  if (typed) return evaluate(m, typed, scope);
  if ('source' in node && node.type === 'ImportExpression') evaluate(m, node.source, scope);
  if (type.startsWith('JSX')) forgetInside(m, node, scope);
  return new Unknown('run');
}

/** What JSX is given is called and changed by code that is not in the text. */
function forgetInside(m: Machine, node: AnyNode, scope: Scope): void {
  for (const value of Object.values(node) as unknown[]) {
    for (const child of Array.isArray(value) ? (value as unknown[]) : [value]) {
      if (typeof child !== 'object' || child === null || !('type' in child)) continue;
      const inner = child as AnyNode;
      const { type } = inner as { readonly type: string };
      if (type.startsWith('JSX')) forgetInside(m, inner, scope);
      else m.forget(evaluate(m, inner, scope), inner, true);
    }
  }
}

function literal({ value }: Literal): Value {
  if (typeof value === 'bigint') return new Unknown('run');
  return typeof value === 'object' && value !== null
    ? new Unknown('run', { type: 'object' })
    : value;
}

function template(m: Machine, { quasis, expressions }: TemplateLiteral, scope: Scope): Value {
  let whole: string | Unknown = quasis[0]?.value.cooked ?? '';
  expressions.forEach((part, i) => {
    const text = toText(m, evaluate(m, part, scope), part);
    whole = concat(m, concat(m, whole, text), quasis[i + 1]?.value.cooked ?? '');
  });
  return whole;
}

function functionExpression(m: Machine, node: FunctionExpression, scope: Scope): Value {
  if (!node.id) return makeFunction(m, node, scope);
  const inner = new Scope(scope);
  const made = makeFunction(m, node, inner);
  declare(m, inner, node.id, made, true);
  return made;
}

function unaryExpression(m: Machine, node: UnaryExpression, scope: Scope): Value {
  const { operator, argument } = node;
  if (operator !== 'delete') return unary(operator, evaluate(m, argument, scope));
  const target = argument.type === 'ChainExpression' ? argument.expression : argument;
  if (target.type !== 'MemberExpression') return true;
  const owner = evaluate(m, target.object, scope);
  remove(m, owner, keyOf(m, target.property, target.computed, scope), node);
  return true;
}

/** A long sum is one in another in another, on its left side: followed without going deep. */
function binaryExpression(m: Machine, node: BinaryExpression, scope: Scope): Value {
  const sums = [node];
  for (let left = node.left; left.type === 'BinaryExpression'; left = left.left) sums.push(left);
  const innermost = sums.at(-1)?.left ?? node;
  let value: Value =
    innermost.type === 'PrivateIdentifier' ? new Unknown('run') : evaluate(m, innermost, scope);
  for (const sum of sums.reverse()) {
    const right = { value: evaluate(m, sum.right, scope), node: sum.right };
    value = binary(m, sum.operator, { value, node: sum.left }, right);
  }
  return value;
}

function logical(m: Machine, { operator, left, right }: LogicalExpression, scope: Scope): Value {
  const value = evaluate(m, left, scope);
  return circuit(m, operator, value, () => evaluate(m, right, scope));
}

function awaited(m: Machine, { argument }: AwaitExpression, scope: Scope): Value {
  const value = evaluateAwaited(m, argument, scope);
  if (m.heap.layer.dead) return value;
  if (m.frame.onawait) {
    m.frame.onawait();
    return new Unknown('run');
  }
  m.frame.onresume?.();
  m.resume(true);
  return value;
}

/** A call whose result is waited for before anything else happens. */
export function evaluateAwaited(m: Machine, node: Expression, scope: Scope): Value {
  if (node.type === 'CallExpression') return call(m, node, scope, true);
  if (node.type === 'ParenthesizedExpression') return evaluateAwaited(m, node.expression, scope);
  return evaluate(m, node, scope);
}
