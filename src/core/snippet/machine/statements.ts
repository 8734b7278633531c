import type {
  AnyNode,
  CatchClause,
  Statement,
  SwitchStatement,
  TryStatement,
  VariableDeclaration,
} from 'acorn';
import { Layer, uninitialised } from '#core/snippet/value/heap.ts';
import { Unknown, type Value } from '#core/snippet/value/value.ts';
import { assignName, declare } from './variables.ts';
import { makeFunction } from './closures.ts';
import { makeClass } from './classes.ts';
import { enterBlock } from './declare.ts';
import { choose } from './branching.ts';
import { evaluateAwaited } from './expressions.ts';
import { isLoop, loop, widen } from './loops.ts';
import type { Machine } from './machine.ts';
import { isEqual } from './operators.ts';
import { destructure } from './patterns.ts';
import { Scope } from './scope.ts';

export function execute(
  m: Machine,
  node: AnyNode,
  scope: Scope,
  labels: readonly string[] = [],
): void {
  if (!m.budget.spend(1) || m.stopped) return;
  if (isLoop(node)) return loop(m, node, scope, labels);
  switch (node.type) {
    case 'ExpressionStatement':
      return void m.rules.evaluate(m, node.expression, scope);
    case 'VariableDeclaration':
      return declareVariables(m, node, scope);
    case 'BlockStatement':
      return block(m, node.body, scope);
    case 'IfStatement': {
      const { consequent, alternate } = node;
      const test = m.rules.evaluate(m, node.test, scope);
      choose(
        m,
        test,
        () => void execute(m, consequent, scope),
        () => void (alternate && execute(m, alternate, scope)),
      );
      return;
    }
    case 'ReturnStatement': {
      const { isAsync, awaited, onawait } = m.frame;
      const waits = (awaited || isAsync) && !onawait;
      const { argument } = node;
      if (!argument) return m.leave('return', undefined);
      const evaluate = waits ? evaluateAwaited : m.rules.evaluate;
      return m.leave('return', evaluate(m, argument, scope));
    }
    case 'ThrowStatement':
      m.forget(m.rules.evaluate(m, node.argument, scope), node);
      return void m.fail();
    case 'BreakStatement':
      return m.leave('break', undefined, node.label?.name ?? null);
    case 'ContinueStatement':
      return m.leave('continue', undefined, node.label?.name ?? null);
    case 'LabeledStatement':
      return labelled(m, node.body, scope, [...labels, node.label.name]);
    case 'SwitchStatement':
      return choice(m, node, scope);
    case 'TryStatement':
      return attempt(m, node, scope);
    case 'ClassDeclaration':
      return void (node.id && initialise(m, node.id, makeClass(m, node, scope), scope));
    case 'ExportNamedDeclaration':
      return void (node.declaration && execute(m, node.declaration, scope));
    case 'ExportDefaultDeclaration': {
      const { declaration } = node;
      if (declaration.type === 'ClassDeclaration') {
        const made = makeClass(m, declaration, scope);
        if (declaration.id) initialise(m, declaration.id, made, scope);
      } else if (declaration.type !== 'FunctionDeclaration')
        m.rules.evaluate(m, declaration, scope);
      else if (!declaration.id) makeFunction(m, declaration, scope);
      return;
    }
    default:
  }
}

function initialise(m: Machine, id: AnyNode, value: Value, scope: Scope): void {
  destructure(m, id, value, scope, (target, part) => {
    const binding = target.type === 'Identifier' ? scope.find(target.name) : undefined;
    if (!binding || target.type !== 'Identifier') return;
    const isFirst = m.heap.read(binding).value === uninitialised;
    if (isFirst) m.heap.begin(binding, part);
    else assignName(m, target.name, part, scope, target);
  });
}

function declareVariables(
  m: Machine,
  { kind, declarations }: VariableDeclaration,
  scope: Scope,
): void {
  for (const { id, init } of declarations) {
    if (!init && kind === 'var') continue;
    const value = init ? m.rules.evaluate(m, init, scope) : undefined;
    if (!m.stopped) initialise(m, id, value, scope);
  }
}

export function block(m: Machine, body: readonly Statement[], outer: Scope): void {
  const scope = new Scope(outer);
  enterBlock(m, body, scope);
  for (const statement of body) if (!m.stopped) execute(m, statement, scope);
}

function labelled(m: Machine, body: Statement, scope: Scope, labels: readonly string[]): void {
  m.within(
    () => execute(m, body, scope, labels),
    ({ kind, label }) => kind === 'break' && label !== null && labels.includes(label),
  );
}

function choice(m: Machine, { discriminant, cases }: SwitchStatement, outer: Scope): void {
  const value = m.rules.evaluate(m, discriminant, outer);
  const scope = new Scope(outer);
  enterBlock(
    m,
    cases.flatMap(({ consequent }) => consequent),
    scope,
  );
  m.within(
    () => enterCase(m, value, cases, 0, scope),
    ({ kind, label }) => kind === 'break' && label === null,
  );
}

type Cases = SwitchStatement['cases'];

/** Compares with one case after the other, and runs on from the first that is equal. */
function enterCase(m: Machine, value: Value, cases: Cases, index: number, scope: Scope): void {
  const tests = cases.filter(({ test }) => test);
  const tested = tests[index];
  if (!tested)
    return runCases(
      m,
      cases,
      cases.findIndex(({ test }) => !test),
      scope,
    );
  const equal = isEqual(value, tested.test ? m.rules.evaluate(m, tested.test, scope) : undefined);
  const here = () => runCases(m, cases, cases.indexOf(tested), scope);
  if (equal === true) return here();
  const next = () => enterCase(m, value, cases, index + 1, scope);
  if (equal === false) return next();
  m.branch(
    () => void here(),
    () => void next(),
  );
}

function runCases(m: Machine, cases: Cases, from: number, scope: Scope): void {
  if (from < 0) return;
  for (const { consequent } of cases.slice(from))
    for (const statement of consequent) if (!m.stopped) execute(m, statement, scope);
}

function attempt(
  m: Machine,
  { block: tried, handler, finalizer }: TryStatement,
  scope: Scope,
): void {
  const base = m.heap.layer;
  const from = m.exits.length;
  const { risks } = m;
  m.heap.layer = new Layer(base);
  block(m, tried.body, scope);
  const thrown = m.exits.slice(from).filter(({ kind }) => kind === 'throw');
  if (handler && (m.risks > risks || thrown.length > 0)) {
    m.exits = m.exits.filter((exit, i) => i < from || !thrown.includes(exit));
    caught(
      m,
      handler,
      base,
      thrown.map(({ layer }) => layer),
      scope,
      tried,
    );
  }
  m.heap.meet(base, [m.heap.layer], m.exits.length > from);
  if (finalizer) runFinally(m, finalizer.body, scope, from);
}

/** An error may come from anywhere in the block, so nothing that it writes is certain. */
function caught(
  m: Machine,
  { param, body }: CatchClause,
  base: Layer,
  thrown: readonly Layer[],
  scope: Scope,
  at: AnyNode,
): void {
  const end = m.heap.layer;
  m.heap.layer = new Layer(base);
  widen(m, m.heap.cellsAbove(base, [end, ...thrown]), at);
  const inner = new Scope(scope);
  if (param) initialiseCaught(m, param, inner);
  block(m, body.body, inner);
  // The block may have been left on a way that is still open.
  m.heap.meet(base, [end, m.heap.layer], m.exits.length > 0);
}

function initialiseCaught(m: Machine, param: AnyNode, scope: Scope): void {
  destructure(m, param, new Unknown('run', { type: 'object' }), scope, (target) => {
    if (target.type === 'Identifier') declare(m, scope, target, new Unknown('run'));
  });
}

/** What is run at the end in any case; where the block was left early, after it too. */
function runFinally(m: Machine, body: readonly Statement[], scope: Scope, from: number): void {
  const left = m.exits.slice(from);
  m.exits = m.exits.slice(0, from);
  block(m, body, scope);
  const after = m.heap.layer;
  for (const exit of left) {
    m.heap.layer = new Layer(exit.layer);
    block(m, body, scope);
    if (!m.heap.layer.dead) m.exits.push({ ...exit, layer: m.heap.layer });
  }
  m.heap.layer = after;
}
