import type { AnyNode, Node, Pattern } from 'acorn';
import { clientGiven } from '#core/snippet/library/libraries.ts';
import { joinValues } from '#core/snippet/value/join.ts';
import { Unknown, type Thing, type Value } from '#core/snippet/value/value.ts';
import { closureOf } from './closures.ts';
import { enterBlock } from './declare.ts';
import type { Args, Frame } from './frame.ts';
import { itemOf, type Machine } from './machine.ts';
import { set } from './members.ts';
import { destructure, namesIn } from './patterns.ts';
import { Scope } from './scope.ts';
import { assignName, declare, declareName } from './variables.ts';

/** Calls in calls, beyond which nothing is followed. */
const maxDepth = 40;

/** Calls something that is not followed: what is handed to it can be changed from now on. */
export function callUnknown(
  m: Machine,
  targets: readonly Value[],
  { values }: Args,
  at: Node,
  later = false,
): Unknown {
  m.risks += 1;
  for (const value of [...targets, ...values]) m.forget(value, at, later);
  if (!later) m.resume(false);
  return new Unknown('run');
}

/** Calls a function of the text. */
export function callClosure(
  m: Machine,
  callee: Thing,
  thisValue: Value,
  args: Args,
  at: Node,
  awaited: boolean,
): Value {
  const { node, frame: lexical, homeClass } = closureOf(callee);
  if (m.depth >= maxDepth || node.generator) {
    m.forget(callee, at);
    return callUnknown(m, [thisValue], args, at);
  }
  const detached = node.async && !awaited;
  const job = { callee, thisValue, args, gap: { since: m.heap.tick }, afterAwait: true };
  const frame: Frame = {
    thisValue: lexical ? lexical.thisValue : thisValue,
    homeClass: lexical ? lexical.homeClass : homeClass,
    isAsync: node.async,
    awaited,
    onawait: detached
      ? () => {
          // What comes before the `await` is looked at once more, as it was at the call.
          m.jobs.push(job);
          m.leave('return', new Unknown('run', { type: 'object' }));
        }
      : null,
  };
  const result = runFrame(m, callee, args, frame);
  if (!detached) return result;
  // A promise: what it holds can be had from elsewhere.
  m.forget(result, at);
  return new Unknown('run', { type: 'object' });
}

/** Runs a function in a frame of its own, and goes on where all its ways to return meet. */
export function runFrame(m: Machine, callee: Thing, args: Args, frame: Frame): Value {
  const { node } = closureOf(callee);
  const [outerFrame, outerExits] = [m.frame, m.exits];
  const base = m.heap.layer;
  m.entered.add(node);
  m.frame = frame;
  m.exits = [];
  m.depth += 1;
  const ended = runBody(m, callee, args);
  const atEnd = m.heap.layer.dead ? [] : [ended];
  // An error in an async function is a promise's, which the caller may never ask.
  const caught = frame.isAsync && !frame.awaited;
  const landed = m.land(base, ({ kind }) => kind === 'return' || caught);
  const values = [...landed.map((exit) => exit.value), ...atEnd];
  m.depth -= 1;
  m.frame = outerFrame;
  m.exits = [...outerExits, ...m.exits];
  return values.length > 0 ? values.reduce(joinValues) : new Unknown('run');
}

function runBody(m: Machine, callee: Thing, args: Args): Value {
  const { node, scope: outer, frame } = closureOf(callee);
  const scope = new Scope(outer);
  if (!frame) {
    const list = args.values.map((value, i) => itemOf(value, args.nodes[i] ?? node));
    const all = m.make('array', node, { list, open: args.open ? node : null });
    declareName(m, scope, 'arguments', all, node);
  }
  bindParameters(m, node.params, args, scope, node);
  if (!node.body) return undefined;
  if (node.body.type !== 'BlockStatement') return m.rules.evaluate(m, node.body, scope);
  const inner = new Scope(scope);
  enterBlock(m, node.body.body, inner, true);
  for (const statement of node.body.body) if (!m.stopped) m.rules.execute(m, statement, inner);
  return undefined;
}

function bindParameters(
  m: Machine,
  params: readonly Pattern[],
  { values, nodes, open }: Args,
  scope: Scope,
  at: Node,
): void {
  for (const param of params) for (const name of namesIn(param)) declare(m, scope, name, undefined);
  params.forEach((param, i) => {
    const value = i < values.length ? values[i] : open ? new Unknown('run') : undefined;
    const rest = () => values.slice(i).map((value, j) => itemOf(value, nodes[i + j] ?? at));
    const given =
      param.type === 'RestElement'
        ? m.make('array', param, { list: rest(), open: open ? param : null })
        : value;
    bindParameter(m, param, given, scope);
  });
}

function bindParameter(m: Machine, param: Pattern | AnyNode, value: Value, scope: Scope): void {
  const own = 'parameter' in param ? (param.parameter as AnyNode) : param;
  destructure(m, own, value, scope, (target, part) => {
    if (target.type !== 'Identifier') return;
    const isOpen = part instanceof Unknown && part.options.length === 0;
    const given = isOpen && target === own ? clientGiven(m, own, part) : part;
    assignName(m, target.name, given, scope, target);
    // TypeScript: `constructor(private readonly url: string)`.
    if (own !== param) set(m, m.frame.thisValue, target.name, given, target);
  });
}
