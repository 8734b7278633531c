import type { Node } from 'acorn';
import { joinStates, joinValues, openState } from './join.ts';
import { emptyState, Thing, Unknown, type Cell, type State, type Value } from './value.ts';

/** Of a variable before its declaration is reached. */
export const uninitialised = Symbol('uninitialised');

type Content = Value | State | typeof uninitialised;

interface Entry {
  readonly content: Content;
  /** When it was written; on the earliest of the ways that met here. */
  readonly tick: number;
  /** On the latest of them. */
  readonly latest: number;
  /** Whether it is what the cell began with. */
  readonly first: boolean;
}

/** What was written since a point where ways part; what was not is found in the layer below. */
export class Layer {
  readonly below: Layer | null;
  /** Whether this point is never reached: what is written there counts for nothing. */
  readonly dead: boolean;
  readonly depth: number;
  readonly entries = new Map<Cell, Entry>();

  constructor(below: Layer | null, dead = below?.dead ?? false) {
    this.below = below;
    this.dead = dead;
    this.depth = (below?.depth ?? 0) + 1;
  }
}

/** A stretch of time in which code that was handed on may have run, or may not. */
export interface Gap {
  since: number;
  readonly until: number;
}

/** The contents of all variables and things, along the way that is being followed. */
export class Heap {
  layer = new Layer(null);
  tick = 0;
  /** Other code may have run since then. */
  #resumed = 0;
  /** What other code can change, by what made it. Kept from pass to pass. */
  readonly #unstable: Set<Node>;
  /** The same for things that were handed on in this pass. */
  readonly #handedOn = new Set<Thing>();
  #gaps: readonly Gap[] = [];
  #began = 0;
  readonly #spend: (steps: number) => void;

  /** @param spend pays for the work of comparing two states */
  constructor(unstable: Set<Node>, spend: (steps: number) => void) {
    this.#unstable = unstable;
    this.#spend = spend;
  }

  #find(cell: Cell): Entry | undefined {
    for (let layer: Layer | null = this.layer; layer; layer = layer.below) {
      const entry = layer.entries.get(cell);
      if (entry) {
        this.#spend((this.layer.depth - layer.depth) >> 3);
        return entry;
      }
    }
    return undefined;
  }

  /** Whether other code may have changed it meanwhile. */
  #isStale(cell: Cell, { tick, latest, first }: Entry): boolean {
    if (tick < this.#resumed && this.#isShared(cell)) return true;
    return !first && this.#gaps.some(({ since, until }) => latest > since && latest < until);
  }

  #isShared(cell: Cell): boolean {
    return this.#unstable.has(cell.key) || (cell instanceof Thing && this.#handedOn.has(cell));
  }

  /** A variable's value, and whether it is an old one that other code may have replaced. */
  read(cell: Cell): { readonly value: Value | typeof uninitialised; readonly stale: boolean } {
    const entry = this.#find(cell);
    if (!entry) return { value: uninitialised, stale: false };
    return { value: entry.content as Value, stale: this.#isStale(cell, entry) };
  }

  state(thing: Thing): State {
    const entry = this.#find(thing);
    if (!entry) return emptyState;
    const state = entry.content as State;
    return this.#isStale(thing, entry) ? openState(state, state.open ?? thing.key) : state;
  }

  /** What a cell has in it since before the program began. */
  found(cell: Cell, content: Content): void {
    let bottom = this.layer;
    while (bottom.below) bottom = bottom.below;
    bottom.entries.set(cell, { content, tick: 0, latest: 0, first: true });
  }

  /** What a cell begins with. */
  begin(cell: Cell, content: Content): void {
    this.#put(cell, content, true);
  }

  write(cell: Cell, content: Content): void {
    const before = this.#find(cell);
    if (this.#began > 0 && !this.layer.dead && before && before.tick < this.#began)
      this.#unstable.add(cell.key);
    this.#put(cell, content, false);
  }

  #put(cell: Cell, content: Content, first: boolean): void {
    const tick = (this.tick += 1);
    this.layer.entries.set(cell, { content, tick, latest: tick, first });
  }

  /** From now on code that is not followed here can change it. */
  share(thing: Thing): void {
    if (this.layer.dead) return;
    const entry = this.#find(thing);
    if (this.#began > 0 && entry && entry.tick < this.#began) this.#unstable.add(thing.key);
    this.#handedOn.add(thing);
  }

  /** Other code may run here. */
  resume(): void {
    this.#resumed = this.tick += 1;
  }

  /** Runs code that other code calls at any time in a gap; nothing that it writes is kept, but all
   *  that it can write is known as unstable. */
  apart(gap: { readonly since: number }, run: () => void): void {
    const before = [this.layer, this.#gaps, this.#began, this.#resumed] as const;
    const until = (this.tick += 1);
    this.layer = new Layer(this.layer, false);
    this.#gaps = [...this.#gaps, { since: gap.since, until }];
    this.#began = this.#resumed = until;
    run();
    [this.layer, this.#gaps, this.#began, this.#resumed] = before;
  }

  /** Goes on where several ways meet again. They all began at `base`.
   *  @param kept whether another way that began there is still open */
  meet(base: Layer, ends: readonly Layer[], kept: boolean): void {
    const [only, ...others] = ends.filter((layer) => !layer.dead);
    if (!only) {
      this.layer = new Layer(base, true);
      return;
    }
    if (others.length === 0) {
      this.layer = only;
      return;
    }
    const met = this.#joined(base, [only, ...others]);
    this.layer = kept ? new Layer(base) : base;
    for (const [cell, entry] of met) this.layer.entries.set(cell, entry);
  }

  #joined(base: Layer, ends: readonly Layer[]): ReadonlyMap<Cell, Entry> {
    const joined = new Map<Cell, Entry>();
    for (const end of ends)
      for (let layer: Layer | null = end; layer && layer !== base; layer = layer.below)
        for (const cell of layer.entries.keys())
          if (!joined.has(cell)) joined.set(cell, this.#joinedEntry(cell, ends));
    return joined;
  }

  #joinedEntry(cell: Cell, ends: readonly Layer[]): Entry {
    const [first, ...others] = ends.flatMap((layer) => this.#findFrom(layer, cell) ?? []);
    if (!first) throw new Error('A cell that was written has an entry');
    return others.reduce((a, b) => {
      this.#spend(sizeOf(a.content) >> 2);
      const content = join(a.content, b.content);
      const latest = Math.max(a.latest, b.latest);
      // Where one of them is old, other code may have changed it on that way.
      const tick = Math.min(a.tick, b.tick);
      if (content === a.content) return { ...a, tick, latest, first: a.first && b.first };
      return { content, tick, latest: (this.tick += 1), first: false };
    }, first);
  }

  #findFrom(from: Layer, cell: Cell): Entry | undefined {
    const here = this.layer;
    this.layer = from;
    const entry = this.#find(cell);
    this.layer = here;
    return entry;
  }

  /** The cells that were there at `base` and have another content on some of these ways. */
  changedSince(base: Layer, ways: readonly Layer[]): readonly Cell[] {
    return this.cellsAbove(base, ways).filter((cell) => {
      const before = this.#findFrom(base, cell);
      return ways.some((way) => {
        const after = this.#findFrom(way, cell);
        // What is in doubt on both ways does not change any more.
        return before && after && join(before.content, after.content) !== before.content;
      });
    });
  }

  /** The cells that were there at `base` and were written on the way to these points. */
  cellsAbove(base: Layer, ends: readonly Layer[]): readonly Cell[] {
    const cells = new Set<Cell>();
    for (const end of ends)
      for (let layer: Layer | null = end; layer && layer !== base; layer = layer.below)
        for (const cell of layer.entries.keys()) if (this.#findFrom(base, cell)) cells.add(cell);
    return [...cells];
  }
}

const sizeOf = (content: Content): number =>
  isState(content) ? content.list.length + content.props.size : 4;

const isState = (content: Content): content is State =>
  typeof content === 'object' && content !== null && 'props' in content;

function join(a: Content, b: Content): Content {
  if (a === b) return a;
  if (isState(a) && isState(b)) return joinStates(a, b);
  if (typeof a === 'symbol' || typeof b === 'symbol' || isState(a) || isState(b))
    return new Unknown('choice');
  return joinValues(a, b);
}
