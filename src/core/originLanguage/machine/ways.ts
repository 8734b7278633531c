import type { Automaton, HasChar } from './automaton.ts';
import { closureOf } from './closure.ts';

/** What is reached from a node without reading. */
interface Reached {
  /** The nodes that read on. */
  readonly nodes: readonly number[];
  readonly accepting: boolean;
  /** The last step that came here. */
  step: number;
}

/** What a node reads, by kinds of characters, and what is reached then. */
interface Reading {
  readonly kinds: Uint8Array;
  readonly reached: Reached;
}

/** The steps of an automaton without look-aheads: what is reached from a node is always the same. */
export class Ways {
  readonly #automaton: Automaton;
  /** A character of each kind. */
  readonly #samples: readonly number[];
  readonly #kinds = new Map<HasChar, Uint8Array>();
  readonly #reached: (Reached | undefined)[] = [];
  readonly #readings: (readonly Reading[] | undefined)[] = [];
  /** The last step that came to each node. */
  readonly #steps: Int32Array;
  #step = 0;

  constructor(automaton: Automaton, samples: readonly number[]) {
    this.#automaton = automaton;
    this.#samples = samples;
    this.#steps = new Int32Array(automaton.edges.length);
  }

  /** The nodes that read on after one more character of a kind, each once. */
  next(from: readonly number[], kind: number): Pick<Reached, 'nodes' | 'accepting'> {
    this.#step += 1;
    const nodes: number[] = [];
    let accepting = false;
    for (const node of from) {
      for (const { kinds, reached } of (this.#readings[node] ??= this.#readingsOf(node))) {
        if (kinds[kind] === 0 || reached.step === this.#step) continue;
        reached.step = this.#step;
        accepting ||= reached.accepting;
        this.#addNew(reached.nodes, nodes);
      }
    }
    return { nodes, accepting };
  }

  #addNew(reached: readonly number[], nodes: number[]): void {
    for (const node of reached) {
      if (this.#steps[node] === this.#step) continue;
      this.#steps[node] = this.#step;
      nodes.push(node);
    }
  }

  #readingsOf(node: number): readonly Reading[] {
    const readings: Reading[] = [];
    for (const edge of this.#automaton.edges[node] ?? []) {
      if (edge.kind !== 'set') continue;
      const reached = (this.#reached[edge.to] ??= this.#reachedFrom(edge.to));
      readings.push({ kinds: this.#kindsOf(edge.has), reached });
    }
    return readings;
  }

  #kindsOf(has: HasChar): Uint8Array {
    let kinds = this.#kinds.get(has);
    if (!kinds) {
      kinds = Uint8Array.from(this.#samples, (codePoint) => (has(codePoint) ? 1 : 0));
      this.#kinds.set(has, kinds);
    }
    return kinds;
  }

  #reachedFrom(start: number): Reached {
    const { edges, regions } = this.#automaton;
    const closed = closureOf(edges, [start], [], false);
    const end = regions.at(-1)?.start ?? -1;
    return {
      nodes: [...closed].filter((node) => edges[node]?.some(({ kind }) => kind === 'set')),
      accepting: closed.has(end) || closed.has(end + edges.length),
      step: 0,
    };
  }
}
