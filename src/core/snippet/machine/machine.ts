import type { AnyNode, Node } from 'acorn';
import { joinValues, openState } from '#core/snippet/value/join.ts';
import { Heap, Layer } from '#core/snippet/value/heap.ts';
import {
  isThing,
  Thing,
  Unknown,
  type Item,
  type Kind,
  type State,
  type Value,
  emptyState,
} from '#core/snippet/value/value.ts';
import type { Budget } from './budget.ts';
import { anyArgs, topFrame, type Args, type Exit, type Frame, type Job } from './frame.ts';
import type { Scope } from './scope.ts';
import type { Sent } from '#core/snippet/value/sent.ts';

/** Notes a call of the page, with what it is given at that moment. */
export type OnSend = (sent: Sent) => void;

/** The rules of the language, which need each other. */
export interface Rules {
  evaluate(m: Machine, node: AnyNode, scope: Scope): Value;
  execute(m: Machine, node: AnyNode, scope: Scope): void;
  call(m: Machine, callee: Value, thisValue: Value, args: Args, at: Node, awaited: boolean): Value;
  /** A method that is not a function of the text. */
  callMethod(m: Machine, target: Value, name: Value, args: Args, at: Node, method: Value): Value;
  construct(m: Machine, callee: Value, args: Args, at: Node): Value;
  get(m: Machine, target: Value, name: Value, at: Node): Value;
  set(m: Machine, target: Value, name: Value, value: Value, at: Node): void;
}

/** Follows a program without running it: every value is one that it has for certain, or unknown. */
export class Machine {
  readonly heap: Heap;
  readonly budget: Budget;
  readonly rules: Rules;
  readonly globals: Thing;
  exits: Exit[] = [];
  frame: Frame;
  depth = 0;
  jobs: Job[] = [];
  /** The jobs that cannot run before the next `await`. */
  later: Job[] = [];
  /** Whether names mean nothing: only what is written in one call is looked at. */
  blind = false;
  /** How often something was done that may throw an error. */
  risks = 0;
  /** Whose method a function is, for `this`. */
  readonly owners = new Map<Thing, Thing>();
  /** Whether calls of the page count: not while a loop is tried. */
  recording = true;
  /** Every function of the program that was made, and those that were entered. */
  readonly made: Thing[] = [];
  readonly entered = new Set<Node>();
  readonly #onsend: OnSend;
  readonly source: string;
  readonly program: Node;
  readonly #builtins = new Map<string, Thing>();

  constructor(given: {
    heap: Heap;
    budget: Budget;
    rules: Rules;
    program: Node;
    source: string;
    onsend: OnSend;
  }) {
    this.heap = given.heap;
    this.source = given.source;
    this.program = given.program;
    this.budget = given.budget;
    this.rules = given.rules;
    this.#onsend = given.onsend;
    this.globals = this.make('object', given.program, { open: given.program });
    this.heap.share(this.globals);
    this.frame = topFrame;
  }

  /** Whether the point that is being followed is never reached, or nothing more can be worked out. */
  get stopped(): boolean {
    return this.heap.layer.dead || this.budget.spent;
  }

  make(kind: Kind, key: Node, state: Partial<State> = {}, name = '', code: unknown = null): Thing {
    const thing = new Thing(kind, key, name, code);
    this.heap.begin(thing, { ...emptyState, ...state });
    return thing;
  }

  /** The one function or object of the language or the page with this name. */
  builtin(name: string): Thing {
    const known = this.#builtins.get(name) ?? new Thing('builtin', this.program, name);
    this.#builtins.set(name, known);
    return known;
  }

  /** A thing that was there before the program began; the same whenever it is asked for. */
  beforehand(name: string, key: Node, kind: Kind, state: () => Partial<State>): Thing {
    const known = this.#builtins.get(name);
    if (known) return known;
    const thing = new Thing(kind, key, name);
    this.#builtins.set(name, thing);
    this.heap.found(thing, { ...emptyState, ...state() });
    return thing;
  }

  /** The page calls a server here. */
  send(sent: Sent): void {
    if (this.recording && !this.heap.layer.dead) this.#onsend(sent);
  }

  makeList(key: Node, values: readonly Value[], at: (index: number) => Node = () => key): Thing {
    return this.make('array', key, { list: values.map((value, i) => itemOf(value, at(i))) });
  }

  state(thing: Thing): State {
    return this.heap.state(thing);
  }

  change(thing: Thing, change: Partial<State>): void {
    const state = this.state(thing);
    this.budget.spend((state.list.length + state.props.size) >> 2);
    this.heap.write(thing, { ...state, ...change });
  }

  /** Says whose method a function is, unless it is another's already. */
  own(method: Thing, owner: Thing): void {
    if (!this.owners.has(method)) this.owners.set(method, owner);
  }

  /** Whether this is `window`, under one of its names. */
  isPage(thing: Thing): boolean {
    return thing === this.globals;
  }

  /** The value is handed to code that is not in the text: it can be changed from now on. */
  forget(value: Value, at: Node, later = false): void {
    if (value instanceof Unknown) return this.#forgetAll(value, at, later);
    if (!isThing(value) || value === this.globals) return;
    if (value.kind === 'builtin' || value.kind === 'client') return;
    if (!this.budget.spend(1)) return;
    if (value.kind === 'function') this.handOn(value, later);
    if (value.kind === 'params' && value.code instanceof Thing) this.forget(value.code, at);
    const state = this.state(value);
    this.heap.share(value);
    const items = [...state.props.values(), ...state.list];
    if (state.open && items.every(({ value }) => value instanceof Unknown)) return;
    // Opened before what is in it, which may lead back here.
    this.heap.write(value, openState(state, at));
    for (const item of items) this.forget(item.value, at, later);
  }

  /** All that an unknown value may be; one that holds many of the others is looked at once. */
  #forgetAll(value: Unknown, at: Node, later: boolean): void {
    const seen = new Set<Value>([value]);
    for (const one of seen) {
      if (!this.budget.spend(1)) return;
      if (one instanceof Unknown)
        for (const other of [...one.options, ...one.held]) seen.add(other);
      else this.forget(one, at, later);
    }
  }

  /** A function is handed to code that is not in the text, which calls it now or later. */
  handOn(callee: Thing, later: boolean): void {
    // A job that stands for a call in the text has the arguments of that call alone.
    const isKnown = this.jobs.some((job) => job.callee === callee && !job.afterAwait);
    if (this.heap.layer.dead || isKnown) return;
    const gap = { since: this.heap.tick };
    const job = {
      callee,
      thisValue: this.owners.get(callee) ?? new Unknown('run'),
      args: anyArgs,
      gap,
      afterAwait: false,
    };
    this.jobs.push(job);
    if (later) this.later.push(job);
  }

  /** Other code may run here: at an `await`, or in a call of something unknown. */
  resume(awaiting: boolean): void {
    this.risks += 1;
    this.heap.resume();
    if (!awaiting) return;
    for (const { gap } of this.later) gap.since = this.heap.tick;
    this.later = [];
  }

  /** Leaves the code that is being followed; what comes after it counts for nothing. */
  leave(kind: Exit['kind'], value: Value, label: string | null = null): void {
    const { layer } = this.heap;
    if (!layer.dead) this.exits.push({ kind, label, value, layer });
    this.heap.layer = new Layer(layer, true);
  }

  /** For what JavaScript throws an error for. */
  fail(): Unknown {
    this.leave('throw', new Unknown('run', { type: 'object' }));
    return new Unknown('run');
  }

  /** Follows one of two ways, depending on what is known only when the code runs. */
  branch(one: () => Value, other: () => Value): Value {
    const base = this.heap.layer;
    const open = this.exits.length;
    const [a, after] = this.#way(base, one);
    const [b, end] = this.#way(base, other);
    this.heap.meet(base, [after, end], this.exits.length > open);
    if (after.dead) return b;
    return end.dead ? a : joinValues(a, b);
  }

  #way(base: Layer, way: () => Value): readonly [Value, Layer] {
    this.heap.layer = new Layer(base);
    return [way(), this.heap.layer];
  }

  /** Follows a piece of code to its end, or to an exit that ends here. */
  within(run: () => void, ends: (exit: Exit) => boolean): void {
    const base = this.heap.layer;
    const from = this.exits.length;
    this.heap.layer = new Layer(base);
    run();
    this.land(base, ends, from);
  }

  /** Takes the exits that end here, and goes on where they and the end of the code meet. */
  land(base: Layer, ends: (exit: Exit) => boolean, from = 0): readonly Exit[] {
    const before = this.exits.slice(0, from);
    const own = this.exits.slice(from);
    const landed = own.filter(ends);
    const open = own.filter((exit) => !ends(exit));
    this.exits = [...before, ...open];
    const layers = landed.map(({ layer }) => layer);
    this.heap.meet(base, [this.heap.layer, ...layers], open.length > 0);
    return landed;
  }
}

export const itemOf = (value: Value, at: Node, name = ''): Item => ({
  name,
  value,
  at,
  maybe: false,
});
