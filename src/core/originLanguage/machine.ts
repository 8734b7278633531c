import type { Automaton } from './automaton.ts';
import { closureOf, mainNodes } from './closure.ts';

/** The characters that an origin can have: printable ASCII. */
export const firstChar = 0x21;
export const chars = 0x7f - firstChar;

/**
 * An automaton made deterministic, as far as it is asked. It reads text backwards. States are
 * numbers; 0 is the one from which nothing is accepted any more.
 */
export class Machine {
  readonly exact: boolean;
  /** For each character the number of its kind: the machine treats characters of one kind alike. */
  readonly kinds: Uint8Array;
  readonly #automaton: Automaton;
  readonly #kindCount: number;
  /** A character of each kind. */
  readonly #samples: number[] = [];
  readonly #ids = new Map<string, number>();
  readonly #nodes: (readonly number[])[] = [[]];
  readonly #accepting: boolean[] = [false];
  readonly #next: Int32Array[] = [];
  /** The nodes that are not in a look-ahead alone. */
  readonly #main: ReadonlySet<number>;
  readonly first: number;

  constructor(automaton: Automaton) {
    this.#automaton = automaton;
    this.exact = automaton.exact;
    this.#main = mainNodes(automaton);
    this.kinds = this.#sortChars();
    this.#kindCount = this.#samples.length;
    this.#next.push(new Int32Array(this.#kindCount));
    this.first = this.#stateOf([], true);
  }

  /** How many states there are so far. */
  get size(): number {
    return this.#nodes.length;
  }

  accepts(state: number): boolean {
    return this.#accepting[state] ?? false;
  }

  /** After one more character, counted from `firstChar`. */
  next(state: number, char: number): number {
    const row = this.#next[state];
    const kind = this.kinds[char] ?? 0;
    const known = row?.[kind] ?? 0;
    if (known >= 0 || !row) return known;
    return (row[kind] = this.#step(state, this.#samples[kind] ?? 0));
  }

  /** Whether it takes a whole text. */
  takes(text: string): boolean {
    let state = this.first;
    for (let at = text.length - 1; at >= 0 && state > 0; at -= 1) {
      state = this.next(state, text.charCodeAt(at) - firstChar);
    }
    return this.accepts(state);
  }

  #sortChars(): Uint8Array {
    const sets = new Set(
      this.#automaton.edges.flatMap((edges) =>
        edges.flatMap((edge) => (edge.kind === 'set' ? [edge.has] : [])),
      ),
    );
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
    for (let char = chars - 1; char >= 0; char -= 1) this.#samples[kinds[char] ?? 0] = char;
    return kinds;
  }

  #step(state: number, char: number): number {
    const codePoint = char + firstChar;
    const reached: number[] = [];
    const { edges } = this.#automaton;
    for (const node of this.#nodes[state] ?? []) {
      for (const edge of edges[node] ?? []) {
        if (edge.kind === 'set' && edge.has(codePoint)) reached.push(edge.to);
      }
    }
    return this.#stateOf(reached, false);
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
    const kept = [...closed].filter((node) => node < edges.length && this.#reads(node));
    if (!accepting && !kept.some((node) => this.#main.has(node))) return 0;
    return this.#idOf(
      kept.sort((one, other) => one - other),
      accepting,
    );
  }

  #reads(node: number): boolean {
    return this.#automaton.edges[node]?.some((edge) => edge.kind === 'set') ?? false;
  }

  #idOf(nodes: readonly number[], accepting: boolean): number {
    const key = `${accepting ? '+' : ''}${nodes.join()}`;
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    const id = this.#nodes.push(nodes) - 1;
    this.#accepting.push(accepting);
    this.#next.push(new Int32Array(this.#kindCount).fill(-1));
    this.#ids.set(key, id);
    return id;
  }
}
