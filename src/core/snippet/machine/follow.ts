import type { AnyNode, Node, Program } from 'acorn';
import { callBuiltin, constructBuiltin } from '#core/snippet/builtin/functions.ts';
import { callClient } from '#core/snippet/library/client.ts';
import { callMethod } from '#core/snippet/builtin/methods.ts';
import { Heap } from '#core/snippet/value/heap.ts';
import {
  isPrimitive,
  isThing,
  Unknown,
  type Thing,
  type Value,
} from '#core/snippet/value/value.ts';
import { Budget } from './budget.ts';
import { callClosure, callUnknown, runFrame } from './calls.ts';
import { constructOf, instanceFor } from './classes.ts';
import { closureOf } from './closures.ts';
import { enterBlock } from './declare.ts';
import { evaluate } from './expressions.ts';
import { anyArgs, topFrame, type Job } from './frame.ts';
import { Machine, type Rules } from './machine.ts';
import { get, set } from './members.ts';
import { Scope } from './scope.ts';
import type { Sent } from '#core/snippet/value/sent.ts';
import { execute } from './statements.ts';

/** Passes over a program until it is known what other code can change. */
const maxPasses = 4;

const rules: Rules = {
  evaluate,
  execute,
  get,
  set,
  callMethod,
  call: (m, callee, thisValue, args, at, awaited) => {
    if (isThing(callee, 'function')) return callClosure(m, callee, thisValue, args, at, awaited);
    if (isThing(callee, 'builtin')) return callBuiltin(m, callee, args, at);
    if (isThing(callee, 'client')) return callClient(m, callee, args, at);
    if (isThing(callee) || isPrimitive(callee)) return m.fail();
    return callUnknown(m, [callee, thisValue], args, at);
  },
  construct: (m, callee, args, at) => {
    if (isThing(callee, 'function', 'class')) return constructOf(m, callee, args, at);
    if (isThing(callee, 'builtin')) return constructBuiltin(m, callee, args, at);
    if (isThing(callee) || isPrimitive(callee)) return m.fail();
    return callUnknown(m, [callee], args, at);
  },
};

/** What is noted at each call of the page that a program makes, in the order in which they run. */
export type Describe<Found> = (m: Machine, sent: Sent) => Found;

/** Every call that a program makes or may make; null if it is too much to work out. */
export function follow<Found>(
  program: Program,
  source: string,
  describe: Describe<Found>,
): readonly Found[] | null {
  const unstable = new Set<Node>();
  const budget = new Budget();
  for (let pass = 0; pass < maxPasses; pass += 1) {
    const found: Found[] = [];
    const before = unstable.size;
    const m = machineFor(program, source, describe, found, budget, unstable);
    runProgram(m, program);
    if (budget.spent) return null;
    if (unstable.size === before) return found;
  }
  return null;
}

/** The same for some calls alone, of which only what is written in them is known. */
export function followBlindly<Found>(
  program: Program,
  calls: readonly AnyNode[],
  source: string,
  describe: Describe<Found>,
): readonly Found[] {
  const found: Found[] = [];
  const m = machineFor(program, source, describe, found);
  m.blind = true;
  for (const call of calls) if (!m.stopped) evaluate(m, call, new Scope(null));
  return found;
}

function machineFor<Found>(
  program: Program,
  source: string,
  describe: Describe<Found>,
  found: Found[],
  budget = new Budget(),
  unstable = new Set<Node>(),
): Machine {
  const m: Machine = new Machine({
    heap: new Heap(unstable, (steps) => void budget.spend(steps)),
    budget,
    rules,
    program,
    source,
    onsend: (sent) => found.push(describe(m, sent)),
  });
  return m;
}

function runProgram(m: Machine, program: Program): void {
  // What a text was cut out of is not known.
  m.frame = { ...topFrame, thisValue: new Unknown('run') };
  const scope = new Scope(null);
  const base = m.heap.layer;
  const body = program.body as readonly AnyNode[];
  enterBlock(m, body, scope, true);
  for (const statement of body) if (!m.stopped) execute(m, statement, scope);
  m.land(base, () => true);
  runJobs(m, 0, []);
}

/** Runs what was handed on to other code, and what nothing in the text calls. */
function runJobs(m: Machine, madeFrom: number, running: readonly Node[]): void {
  for (const { gap } of m.later) gap.since = m.heap.tick;
  m.later = [];
  while (!m.budget.spent) {
    const job = m.jobs.shift() ?? uncalled(m, madeFrom);
    if (!job) return;
    const { node } = closureOf(job.callee);
    m.entered.add(node);
    if (!running.includes(node)) m.heap.apart(job.gap, () => runJob(m, job, [...running, node]));
  }
}

function uncalled(m: Machine, from: number): Job | undefined {
  const callee = m.made.slice(from).find((made) => !m.entered.has(closureOf(made).node));
  if (!callee) return undefined;
  const gap = { since: m.heap.tick };
  return { callee, thisValue: undefined, args: anyArgs, gap, afterAwait: false };
}

function runJob(
  m: Machine,
  { callee, thisValue, args, afterAwait }: Job,
  running: readonly Node[],
): void {
  const [jobs, madeFrom] = [m.jobs, m.made.length];
  const { recording } = m;
  const base = m.heap.layer;
  m.jobs = [];
  m.later = [];
  m.exits = [];
  m.recording = recording && !afterAwait;
  const onawait = () => {
    m.recording = recording;
    m.resume(true);
  };
  const owner = thisValue ?? ownerOf(m, callee);
  const { frame: lexical, homeClass, node } = closureOf(callee);
  const frame = lexical
    ? { ...lexical, isAsync: node.async, awaited: true, onawait: null }
    : { ...topFrame, thisValue: owner, homeClass, isAsync: node.async };
  runFrame(m, callee, args, afterAwait ? { ...frame, onresume: onawait } : frame);
  m.land(base, () => true);
  m.recording = recording;
  runJobs(m, madeFrom, running);
  m.jobs = jobs;
}

const ownerOf = (m: Machine, callee: Thing): Value =>
  m.owners.get(callee) ?? instanceFor(m, callee);
