import type {
  AnyNode,
  DoWhileStatement,
  ForInStatement,
  ForOfStatement,
  ForStatement,
  Node,
  WhileStatement,
} from 'acorn';
import { copyable } from './members.ts';
import { openState } from '#core/snippet/value/join.ts';
import { Layer } from '#core/snippet/value/heap.ts';
import {
  isSettled,
  isThing,
  Thing,
  Unknown,
  type Cell,
  type Value,
} from '#core/snippet/value/value.ts';
import { assignTo } from './assignments.ts';
import { iterate } from './literals.ts';
import type { Machine } from './machine.ts';
import { destructure, namesIn } from './patterns.ts';
import { Scope } from './scope.ts';
import { isTrue } from './text.ts';
import { declare } from './variables.ts';

type Loop = WhileStatement | DoWhileStatement | ForStatement | ForInStatement | ForOfStatement;

const loopTypes = [
  'WhileStatement',
  'DoWhileStatement',
  'ForStatement',
  'ForInStatement',
  'ForOfStatement',
];

export const isLoop = (node: AnyNode): node is Loop => loopTypes.includes(node.type);

/** More rounds than these are not followed one by one. */
const maxRounds = 1000;
/** How often a loop of unknown length is tried before what it changes is given up. */
const maxTries = 3;

/** One round of a loop. */
interface Rounds {
  /** Whether there is another one; undefined if that is not known. */
  readonly goesOn: (round: number) => boolean | undefined;
  readonly run: (round: number) => void;
  /** A round of which nothing is known. */
  readonly runAny: () => void;
}

export function loop(m: Machine, node: Loop, outer: Scope, labels: readonly string[]): void {
  const scope = new Scope(outer);
  m.within(
    () => runRounds(m, roundsOf(m, node, scope), labels, node),
    ({ kind, label }) => kind === 'break' && (label === null || labels.includes(label)),
  );
}

function runRounds(m: Machine, rounds: Rounds, labels: readonly string[], node: Node): void {
  for (let round = 0; ; round += 1) {
    const goesOn = round < maxRounds ? rounds.goesOn(round) : undefined;
    if (goesOn === false || m.stopped) return;
    if (goesOn === undefined) return runAnyNumber(m, rounds, labels, node);
    oneRound(m, () => rounds.run(round), labels);
  }
}

/** A round, up to its end or a `continue`. */
function oneRound(m: Machine, run: () => void, labels: readonly string[]): void {
  m.within(
    run,
    ({ kind, label }) => kind === 'continue' && (label === null || labels.includes(label)),
  );
}

/** No round, one or any number of them. */
function runAnyNumber(m: Machine, rounds: Rounds, labels: readonly string[], node: Node): void {
  settle(m, rounds, labels, node);
  m.branch(
    () => undefined,
    () => void oneRound(m, rounds.runAny, labels),
  );
}

/** Finds what is certain before every round, by trying. */
function settle(m: Machine, rounds: Rounds, labels: readonly string[], node: Node): void {
  const { recording } = m;
  m.recording = false;
  for (let tries = 0; !m.stopped; tries += 1) {
    const before = m.heap.layer;
    const [exits, jobs, made] = [m.exits, [...m.jobs], m.made.length];
    m.heap.layer = new Layer(before);
    m.exits = [];
    oneRound(m, rounds.runAny, labels);
    const after = m.heap.layer;
    const ways = [after, ...m.exits.map(({ layer }) => layer)];
    const changed = m.heap.changedSince(before, ways);
    m.exits = exits;
    m.jobs = jobs;
    m.made.length = made;
    m.heap.layer = before;
    if (changed.length === 0) break;
    // What still changes then would go on for ever.
    if (tries > 2 * maxTries) m.budget.exhaust();
    if (tries >= maxTries) widen(m, changed, node);
    else m.heap.meet(before, [new Layer(before), ...ways], false);
  }
  m.recording = recording;
}

/** Gives up what is known of some variables and things. */
export function widen(m: Machine, cells: readonly Cell[], at: Node): void {
  for (const cell of cells) {
    if (cell instanceof Thing) m.heap.write(cell, openState(m.state(cell), at));
    else {
      const { value } = m.heap.read(cell);
      if (typeof value !== 'symbol') m.forget(value, at);
      m.heap.write(cell, new Unknown('choice'));
    }
  }
}

function roundsOf(m: Machine, node: Loop, scope: Scope): Rounds {
  switch (node.type) {
    case 'ForStatement':
      return forRounds(m, node, scope);
    case 'ForInStatement':
    case 'ForOfStatement':
      return itemRounds(m, node, scope);
    default: {
      const test = () => isTrue(m.rules.evaluate(m, node.test, scope));
      const run = () => m.rules.execute(m, node.body, scope);
      const isFirst = (round: number) => node.type === 'DoWhileStatement' && round === 0;
      return {
        goesOn: (round) => isFirst(round) || test(),
        run,
        runAny: () => [run(), test()],
      };
    }
  }
}

function forRounds(m: Machine, { init, test, update, body }: ForStatement, scope: Scope): Rounds {
  if (init?.type === 'VariableDeclaration' && init.kind !== 'var') {
    for (const { id } of init.declarations)
      for (const name of namesIn(id)) declare(m, scope, name, undefined);
  }
  if (init?.type === 'VariableDeclaration') {
    for (const { id, init: given } of init.declarations)
      if (given) assignTo(m, id, m.rules.evaluate(m, given, scope), scope);
  } else if (init) m.rules.evaluate(m, init, scope);
  const goesOn = () => (test ? isTrue(m.rules.evaluate(m, test, scope)) : true);
  const next = () => update && m.rules.evaluate(m, update, scope);
  return {
    goesOn: (round) => {
      if (round > 0) next();
      return goesOn();
    },
    run: () => m.rules.execute(m, body, scope),
    runAny: () => [m.rules.execute(m, body, scope), next(), goesOn()],
  };
}

function itemRounds(m: Machine, node: ForInStatement | ForOfStatement, scope: Scope): Rounds {
  const source = m.rules.evaluate(m, node.right, scope);
  const items: Items =
    node.type === 'ForInStatement'
      ? keysOf(m, source)
      : (iterate(m, source, node.right)?.map(({ value }) => value) ?? null);
  if (node.type === 'ForOfStatement' && node.await) m.resume(true);
  const run = (value: Value) => {
    const inner = new Scope(scope);
    bindItem(m, node.left, value, inner);
    m.rules.execute(m, node.body, inner);
    if (node.type === 'ForOfStatement' && node.await) m.resume(true);
  };
  const isList = node.type === 'ForOfStatement' && isThing(source, 'array') && source.name === '';
  // A list is looked at anew before every round, for the loop may change it.
  const current = (): Items => {
    if (!items || !isList) return items;
    const state = m.state(source);
    return isSettled(state) ? state.list.map(({ value }) => value) : null;
  };
  return {
    goesOn: (round) => {
      const now = current();
      return now ? round < now.length : undefined;
    },
    run: (round) => run(current()?.[round]),
    runAny: () => run(new Unknown('run')),
  };
}

type Items = readonly Value[] | null;

/** Gives the next value to what a loop names; its own variables are new in every round. */
function bindItem(m: Machine, left: ForOfStatement['left'], value: Value, scope: Scope): void {
  if (left.type !== 'VariableDeclaration') return assignTo(m, left, value, scope);
  const [declared] = left.declarations;
  destructure(m, declared?.id ?? left, value, scope, (target, part) => {
    if (left.kind !== 'var' && target.type === 'Identifier') declare(m, scope, target, part);
    else assignTo(m, target, part, scope);
  });
}

function keysOf(m: Machine, source: Value): Items {
  const { props, open, known } = copyable(m, source);
  const sure = known && !open && [...props.values()].every(({ maybe }) => !maybe);
  const isPlain = !(source instanceof Thing) || source.code === null;
  return sure && isPlain ? [...props.keys()] : null;
}
