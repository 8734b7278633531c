import type { Automaton, HasChar } from './automaton.ts';
import { closureOf, mainNodes } from './closure.ts';
import { NodeSets } from './nodeSets.ts';
import { chars, firstChar } from './originChars.ts';
import { Ways } from './ways.ts';

/**
 * Takes texts or not, reading them backwards. States are numbers; 0 is the one from which nothing is
 * accepted any more.
 */
export interface TextMachine {
  /** Otherwise it takes all that it stands for, and more. */
  readonly exact: boolean;
  readonly first: number;
  /** For each character the number of its kind: the machine treats characters of one kind alike. */
  readonly kinds: Uint8Array;
  /** Nodes that were looked at so far. */
  readonly work: number;
  accepts(state: number): boolean;
  /** After one more character, counted from `firstChar`. */
  next(state: number, char: number): number;
}

/** Whether it takes a whole text of printable ASCII. */
export function takes(machine: TextMachine, text: string): boolean {
  let state = machine.first;
  for (let at = text.length - 1; at >= 0 && state > 0; at -= 1) {
    state = machine.next(state, text.charCodeAt(at) - firstChar);
  }
  return machine.accepts(state);
}

/** An automaton made deterministic, as far as it is asked. */
export class Machine implements TextMachine {
  readonly exact: boolean;
  readonly kinds: Uint8Array;
  readonly #automaton: Automaton;
  readonly #kindCount: number;
  /** A character of each kind. */
  readonly #samples: number[] = [];
  readonly #states: NodeSets;
  /** A row for each state: where each kind leads, -1 where that was not asked yet. */
  #next = new Int32Array(0);
  /** Null where look-aheads decide what is reached. */
  readonly #ways: Ways | null;
  /** The nodes that are not in a look-ahead alone; null without look-aheads. */
  readonly #main: ReadonlySet<number> | null;
  readonly first: number;
  work = 0;

  constructor(automaton: Automaton) {
    this.#automaton = automaton;
    this.exact = automaton.exact;
    this.#states = new NodeSets(automaton.edges.length);
    this.kinds = this.#sortChars();
    this.#kindCount = this.#samples.length;
    const looksAhead = automaton.regions.length > 1;
    this.#ways = looksAhead ? null : new Ways(automaton, this.#samples);
    this.#main = looksAhead ? mainNodes(automaton) : null;
    this.first = this.#stateOf([], true);
  }

  /** How many states there are so far. */
  get size(): number {
    return this.#states.size;
  }

  accepts(state: number): boolean {
    return this.#states.isAccepting(state);
  }

  next(state: number, char: number): number {
    if (state === 0) return 0;
    const kind = this.kinds[char] ?? 0;
    const place = state * this.#kindCount + kind;
    const known = this.#next[place] ?? 0;
    if (known >= 0) return known;
    const next = this.#step(state, kind);
    this.#next[place] = next;
    return next;
  }

  /** Whether it takes a whole text. */
  takes(text: string): boolean {
    return takes(this, text);
  }

  #sortChars(): Uint8Array {
    const sets = new Set<HasChar>();
    for (const edges of this.#automaton.edges) {
      for (const edge of edges) if (edge.kind === 'set') sets.add(edge.has);
    }
    let kinds = new Uint8Array(chars);
    for (const has of sets) {
      const split = new Map<number, number>();
      const finer = new Uint8Array(chars);
      for (let char = 0; char < chars; char += 1) {
        const key = (kinds[char] ?? 0) * 2 + (has(char + firstChar) ? 1 : 0);
        if (!split.has(key)) split.set(key, split.size);
        finer[char] = split.get(key) ?? 0;
      }
      kinds = finer;
      if (split.size === chars) break;
    }
    for (let char = chars - 1; char >= 0; char -= 1)
      this.#samples[kinds[char] ?? 0] = char + firstChar;
    return kinds;
  }

  #step(state: number, kind: number): number {
    const from = this.#states.nodesOf(state);
    if (!this.#ways) return this.#stateOf(this.#readBy(from, this.#samples[kind] ?? 0), false);
    const { nodes, accepting } = this.#ways.next(from, kind);
    this.work += nodes.length;
    return nodes.length > 0 || accepting ? this.#idOf(nodes, accepting) : 0;
  }

  #readBy(nodes: readonly number[], codePoint: number): readonly number[] {
    return nodes.flatMap((node) =>
      (this.#automaton.edges[node] ?? []).flatMap((edge) =>
        edge.kind === 'set' && edge.has(codePoint) ? edge.to : [],
      ),
    );
  }

  #stateOf(reached: readonly number[], atEnd: boolean): number {
    const { regions, edges } = this.#automaton;
    const from = [...reached];
    const holds: boolean[] = [];
    let closed = new Set<number>();
    // A look-ahead may begin to match anywhere, and comes before what asks for it.
    regions.forEach(({ start, end }, index) => {
      if (index < regions.length - 1 || atEnd) from.push(end);
      closed = closureOf(edges, from, holds, atEnd);
      holds.push(closed.has(start) || closed.has(start + edges.length));
    });
    const accepting = holds.at(-1) ?? false;
    this.work += closed.size;
    const kept = [...closed].filter((node) => node < edges.length && this.#reads(node));
    const main = this.#main;
    if (!accepting && !kept.some((node) => !main || main.has(node))) return 0;
    return this.#idOf(kept, accepting);
  }

  #reads(node: number): boolean {
    return this.#automaton.edges[node]?.some((edge) => edge.kind === 'set') ?? false;
  }

  #idOf(nodes: readonly number[], accepting: boolean): number {
    const id = this.#states.idOf(nodes, accepting);
    if ((id + 1) * this.#kindCount > this.#next.length) this.#grow();
    return id;
  }

  #grow(): void {
    const larger = new Int32Array(this.#next.length * 2 + 16 * this.#kindCount).fill(-1);
    larger.set(this.#next);
    this.#next = larger;
  }
}
